using Zindan.Language.Models;

namespace Zindan.Language.Parsing;

/// <summary>The numbers of a <see cref="TransitionScorer"/>.</summary>
public sealed class ScorerParameters
{
    private ScorerParameters(int inputs, int hidden)
    {
        Inputs = inputs;
        Hidden = hidden;
    }

    /// <summary>How many numbers describe a token.</summary>
    public int Inputs { get; }

    /// <summary>How many units the hidden layer has; a multiple of 32.</summary>
    public int Hidden { get; }

    /// <summary>How many scores a row of the output has: the transitions, filled up to a multiple of 32.</summary>
    public static int Outputs { get; } = (Transition.Count + 31) / 32 * 32;

    /// <summary>For each place a matrix of inputs × hidden.</summary>
    public required float[][] Places { get; init; }

    /// <summary>For each place what stands there when there is no token; places × hidden.</summary>
    public required float[] Empty { get; init; }

    /// <summary>For each fact and value a row; facts × values × hidden.</summary>
    public required float[] Facts { get; init; }

    /// <summary>What is added to the hidden layer.</summary>
    public required float[] HiddenBias { get; init; }

    /// <summary>From the hidden layer to the scores: hidden × outputs.</summary>
    public required float[] Output { get; init; }

    /// <summary>What is added to the scores.</summary>
    public required float[] OutputBias { get; init; }

    /// <summary>All arrays, in the order of the file.</summary>
    public IEnumerable<float[]> All() => [.. Places, Empty, Facts, HiddenBias, Output, OutputBias];

    /// <summary>Parameters that are all zero.</summary>
    public static ScorerParameters Zero(int inputs, int hidden) =>
        new(inputs, hidden)
        {
            Places = [.. Enumerable.Range(0, StateFeatures.PlaceCount).Select(_ => new float[inputs * hidden])],
            Empty = new float[StateFeatures.PlaceCount * hidden],
            Facts = new float[StateFeatures.FactCount * StateFeatures.FactSize * hidden],
            HiddenBias = new float[hidden],
            Output = new float[hidden * Outputs],
            OutputBias = new float[Outputs],
        };

    /// <summary>Reads the parameters from a packed model.</summary>
    public static ScorerParameters Read(ModelReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var parameters = Zero(reader.ReadInt32(), reader.ReadInt32());
        foreach (var array in parameters.All())
        {
            reader.ReadHalvesInto(array);
        }
        return parameters;
    }
}
