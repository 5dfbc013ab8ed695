using Zindan.Training.Learning;

namespace Zindan.Training.Naming;

/// <summary>How the network of the name typer is trained.</summary>
public sealed record NameNetworkOptions
{
    /// <summary>Epochs, batches and the like.</summary>
    public BatchOptions Batches { get; init; } = new() { Epochs = 9 };

    /// <summary>Numbers that describe an encoded token; a multiple of 32.</summary>
    public int Channels { get; init; } = 128;

    /// <summary>Convolutions of the encoder, 1 or more.</summary>
    public int Layers { get; init; } = 3;

    /// <summary>What is left out of the encoder.</summary>
    public EncoderDropout Dropout { get; init; } = new(Word: 0.35f, Table: 0.12f, Channel: 0.3f);

    /// <summary>Words seen less often than this share one vector.</summary>
    public int RarestWord { get; init; } = 4;

    /// <summary>What a natural logarithm of the network's odds is worth beside the perceptron, in its whole numbers.</summary>
    public float Scale { get; init; } = 4000;

    /// <summary>Added to the score of "outside", in natural logarithms; negative finds more names. Tuned on the development part of UNER-EWT, as is <see cref="Scale"/>.</summary>
    public float OutsideBias { get; init; } = -0.8f;

    /// <summary>How many networks are trained, from different seeds, to be averaged.</summary>
    public int Networks { get; init; } = 3;
}
