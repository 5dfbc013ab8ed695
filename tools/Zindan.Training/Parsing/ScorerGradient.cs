using Zindan.Language.Models;
using Zindan.Language.Parsing;
using Zindan.Training.Learning;

namespace Zindan.Training.Parsing;

/// <summary>A <see cref="TransitionScorer"/> in training: remembers every configuration of a batch, and carries their gradients back at its end.</summary>
public sealed class ScorerGradient
{
    private readonly ScorerParameters _parameters;
    private readonly float _dropout;
    private readonly float[][] _places;
    private readonly List<int> _steps = [];
    private float[] _hidden = [];
    private float[] _scores = [];
    private float[] _encoded = [];
    private int _rows;
    private int _count;

    /// <summary>A trainer of the parameters.</summary>
    /// <param name="parameters">What is learned.</param>
    /// <param name="dropout">How often a unit of the hidden layer is left out.</param>
    public ScorerGradient(ScorerParameters parameters, float dropout)
    {
        _parameters = parameters;
        _dropout = dropout;
        _places = [.. Enumerable.Repeat(Array.Empty<float>(), StateFeatures.PlaceCount)];
        Gradients = Adam.Zeros(parameters.All());
    }

    /// <summary>The gradients of all parameters, added up since they were last set to zero.</summary>
    public float[][] Gradients { get; }

    /// <summary>Starts a batch of encoded rows.</summary>
    public void Begin(ReadOnlySpan<float> encoded)
    {
        var (inputs, hidden) = (_parameters.Inputs, _parameters.Hidden);
        _encoded = encoded.ToArray();
        _rows = encoded.Length / inputs;
        _count = 0;
        _steps.Clear();
        for (var place = 0; place < _places.Length; place++)
        {
            if (_places[place].Length < _rows * hidden)
            {
                _places[place] = new float[_rows * hidden * 5 / 4];
            }
            var rows = _places[place].AsSpan(0, _rows * hidden);
            rows.Clear();
            MatrixKernel.MultiplyAdd(encoded, inputs, _parameters.Places[place], rows, _rows, inputs, hidden);
        }
    }

    /// <summary>Scores a configuration of a sentence that starts at a row; the scores may be replaced by their gradient in place.</summary>
    public Span<float> Score(ArcHybridState state, int start, SeededRandom random)
    {
        var (width, outputs) = (_parameters.Hidden, ScorerParameters.Outputs);
        Span<int> places = stackalloc int[StateFeatures.PlaceCount];
        Span<int> facts = stackalloc int[StateFeatures.FactCount];
        StateFeatures.Extract(state, places, facts);
        if (_hidden.Length < (_count + 1) * width)
        {
            Array.Resize(ref _hidden, Math.Max(2 * _hidden.Length, 1024 * width));
            Array.Resize(ref _scores, _hidden.Length / width * outputs);
        }
        var hidden = _hidden.AsSpan(_count * width, width);
        _parameters.HiddenBias.CopyTo(hidden);
        for (var place = 0; place < places.Length; place++)
        {
            var row = places[place] < 0 ? -1 : places[place] + start;
            _steps.Add(row);
            MatrixKernel.Add(hidden, row < 0 ? _parameters.Empty.AsSpan(place * width, width) : _places[place].AsSpan(row * width, width));
        }
        for (var fact = 0; fact < facts.Length; fact++)
        {
            var row = (fact * StateFeatures.FactSize) + facts[fact];
            _steps.Add(row);
            MatrixKernel.Add(hidden, _parameters.Facts.AsSpan(row * width, width));
        }
        MatrixKernel.Rectify(hidden);
        Dropout.Apply(hidden, _dropout, random);
        var scores = _scores.AsSpan(_count * outputs, outputs);
        _parameters.OutputBias.CopyTo(scores);
        SparseRow.MultiplyAdd(hidden, _parameters.Output, scores);
        _count++;
        return scores;
    }

    /// <summary>Carries the gradients, which now stand where the scores stood, back to the parameters.</summary>
    /// <returns>The gradient of the encoded rows.</returns>
    public float[] Backward()
    {
        var (inputs, width, outputs) = (_parameters.Inputs, _parameters.Hidden, ScorerParameters.Outputs);
        var (places, facts) = (StateFeatures.PlaceCount, StateFeatures.FactCount);
        var scores = _scores.AsSpan(0, _count * outputs);
        MatrixKernel.MultiplyTransposedAdd(_hidden, width, scores, Gradients[places + 3], _count, width, outputs);
        for (var step = 0; step < _count; step++)
        {
            MatrixKernel.Add(Gradients[places + 4], scores.Slice(step * outputs, outputs));
        }
        var transposed = new float[width * outputs];
        Dropout.Transpose(_parameters.Output, width, outputs, transposed);
        var gradient = new float[_count * width];
        MatrixKernel.MultiplyAdd(scores, outputs, transposed, gradient, _count, outputs, width);
        Dropout.Backward(gradient, _hidden, _dropout);
        foreach (var rows in _places)
        {
            rows.AsSpan(0, _rows * width).Clear();
        }
        for (var step = 0; step < _count; step++)
        {
            var source = gradient.AsSpan(step * width, width);
            MatrixKernel.Add(Gradients[places + 2], source);
            var first = step * (places + facts);
            for (var place = 0; place < places; place++)
            {
                var row = _steps[first + place];
                MatrixKernel.Add(
                    row < 0 ? Gradients[places].AsSpan(place * width, width) : _places[place].AsSpan(row * width, width),
                    source
                );
            }
            for (var fact = 0; fact < facts; fact++)
            {
                MatrixKernel.Add(Gradients[places + 1].AsSpan(_steps[first + places + fact] * width, width), source);
            }
        }
        var encoded = new float[_rows * inputs];
        var turned = new float[width * inputs];
        for (var place = 0; place < places; place++)
        {
            MatrixKernel.MultiplyTransposedAdd(_encoded, inputs, _places[place], Gradients[place], _rows, inputs, width);
            Dropout.Transpose(_parameters.Places[place], inputs, width, turned);
            MatrixKernel.MultiplyAdd(_places[place], width, turned, encoded, _rows, width, inputs);
        }
        return encoded;
    }
}
