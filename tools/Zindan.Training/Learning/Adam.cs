using System.Runtime.Intrinsics;

namespace Zindan.Training.Learning;

/// <summary>
/// The optimiser Adam (Kingma and Ba 2015) over some arrays of parameters, and their running average (Polyak), which is what is kept in the end.
/// </summary>
public sealed class Adam
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.99f;
    private const float Small = 1e-8f;

    private readonly float[][] _parameters;
    private readonly float[][] _first;
    private readonly float[][] _second;
    private readonly float[][] _average;
    private readonly float _averageDecay;
    private int _steps;

    /// <summary>An optimiser of the arrays.</summary>
    /// <param name="parameters">What is learned.</param>
    /// <param name="averageDecay">How much of the running average each step keeps.</param>
    public Adam(IEnumerable<float[]> parameters, float averageDecay)
    {
        _parameters = [.. parameters];
        _first = Zeros(_parameters);
        _second = Zeros(_parameters);
        _average = [.. _parameters.Select(array => (float[])array.Clone())];
        _averageDecay = averageDecay;
    }

    /// <summary>Arrays of zeros of the same sizes.</summary>
    public static float[][] Zeros(IEnumerable<float[]> parameters) => [.. parameters.Select(array => new float[array.Length])];

    /// <summary>Takes a step against the gradient.</summary>
    /// <param name="gradients">An array for each array of parameters; set to zero afterwards.</param>
    /// <param name="rate">Length of the step.</param>
    /// <param name="decay">Share by which the parameters shrink, times the rate.</param>
    public void Step(float[][] gradients, float rate, float decay)
    {
        _steps++;
        var correctedRate = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, _steps)) / (1 - MathF.Pow(FirstDecay, _steps));
        var keep = Math.Min(_averageDecay, (1f + _steps) / (10f + _steps));
        Parallel.For(
            0,
            _parameters.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i => Step(_parameters[i], gradients[i], _first[i], _second[i], _average[i], correctedRate, 1 - (rate * decay), keep)
        );
    }

    /// <summary>Exchanges the parameters with their running average.</summary>
    public void SwapAverage()
    {
        for (var i = 0; i < _parameters.Length; i++)
        {
            for (var j = 0; j < _parameters[i].Length; j++)
            {
                (_parameters[i][j], _average[i][j]) = (_average[i][j], _parameters[i][j]);
            }
        }
    }

    private static void Step(
        float[] parameters,
        float[] gradient,
        float[] first,
        float[] second,
        float[] average,
        float rate,
        float shrink,
        float keep
    )
    {
        var count = parameters.Length;
        var i = 0;
        for (; i + Vector512<float>.Count <= count; i += Vector512<float>.Count)
        {
            var g = Vector512.LoadUnsafe(ref gradient[i]);
            var m = (Vector512.LoadUnsafe(ref first[i]) * FirstDecay) + (g * (1 - FirstDecay));
            var v = (Vector512.LoadUnsafe(ref second[i]) * SecondDecay) + (g * g * (1 - SecondDecay));
            var p = (Vector512.LoadUnsafe(ref parameters[i]) * shrink) - (m * rate / (Vector512.Sqrt(v) + Vector512.Create(Small)));
            m.StoreUnsafe(ref first[i]);
            v.StoreUnsafe(ref second[i]);
            p.StoreUnsafe(ref parameters[i]);
            ((Vector512.LoadUnsafe(ref average[i]) * keep) + (p * (1 - keep))).StoreUnsafe(ref average[i]);
            Vector512<float>.Zero.StoreUnsafe(ref gradient[i]);
        }
        for (; i < count; i++)
        {
            var g = gradient[i];
            first[i] = (first[i] * FirstDecay) + (g * (1 - FirstDecay));
            second[i] = (second[i] * SecondDecay) + (g * g * (1 - SecondDecay));
            parameters[i] = (parameters[i] * shrink) - (first[i] * rate / (MathF.Sqrt(second[i]) + Small));
            average[i] = (average[i] * keep) + (parameters[i] * (1 - keep));
            gradient[i] = 0;
        }
    }
}
