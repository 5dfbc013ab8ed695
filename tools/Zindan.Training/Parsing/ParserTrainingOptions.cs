using Zindan.Training.Learning;

namespace Zindan.Training.Parsing;

/// <summary>How the parser is trained.</summary>
public sealed record ParserTrainingOptions
{
    /// <summary>Epochs, batches and the like.</summary>
    public BatchOptions Batches { get; init; } = new() { Epochs = 14, Seed = 2 };

    /// <summary>Numbers that describe an encoded token; a multiple of 32.</summary>
    public int Channels { get; init; } = 128;

    /// <summary>Convolutions of the encoder, 1 or more.</summary>
    public int Layers { get; init; } = 3;

    /// <summary>Units of the hidden layer; a multiple of 32.</summary>
    public int Hidden { get; init; } = 256;

    /// <summary>Probability of following the parser's own choice instead of the oracle's, after the first epoch.</summary>
    public float Exploration { get; init; } = 0.9f;

    /// <summary>How often a unit of the hidden layer is left out.</summary>
    public float HiddenDropout { get; init; } = 0.3f;

    /// <summary>What is left out of the encoder.</summary>
    public EncoderDropout EncoderDropout { get; init; } = new();

    /// <summary>Words seen less often than this share one vector.</summary>
    public int RarestWord { get; init; } = 3;
}
