using Zindan.Training.Learning;

namespace Zindan.Training.Parsing;

/// <summary>How the parser is trained.</summary>
public sealed record ParserTrainingOptions
{
    /// <summary>How often each sentence is seen, 1 or more.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>Numbers that describe an encoded token; a multiple of 32.</summary>
    public int Channels { get; init; } = 128;

    /// <summary>Convolutions of the encoder, 1 or more.</summary>
    public int Layers { get; init; } = 2;

    /// <summary>Units of the hidden layer; a multiple of 32.</summary>
    public int Hidden { get; init; } = 256;

    /// <summary>Sentences in a step of the optimiser.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>Learning rate at the start; it falls to nothing in a straight line.</summary>
    public float Rate { get; init; } = 0.0015f;

    /// <summary>How fast unused weights shrink.</summary>
    public float Decay { get; init; } = 0.001f;

    /// <summary>Probability of following the parser's own choice instead of the oracle's, after the first epoch.</summary>
    public float Exploration { get; init; } = 0.9f;

    /// <summary>How often a unit of the hidden layer is left out.</summary>
    public float HiddenDropout { get; init; } = 0.3f;

    /// <summary>What is left out of the encoder.</summary>
    public EncoderDropout EncoderDropout { get; init; } = new();

    /// <summary>Words seen less often than this share one vector.</summary>
    public int RarestWord { get; init; } = 3;

    /// <summary>Fixes all that is left to chance.</summary>
    public ulong Seed { get; init; } = 1;
}
