namespace Zindan.Training.Learning;

/// <summary>How a network is trained, whatever it does.</summary>
public sealed record BatchOptions
{
    /// <summary>How often each sentence is seen, 1 or more.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>Sentences in a step of the optimiser.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>Learning rate at the start; it falls to nothing in a straight line.</summary>
    public float Rate { get; init; } = 0.0015f;

    /// <summary>How fast unused weights shrink.</summary>
    public float Decay { get; init; } = 0.001f;

    /// <summary>Fixes all that is left to chance.</summary>
    public ulong Seed { get; init; } = 1;
}
