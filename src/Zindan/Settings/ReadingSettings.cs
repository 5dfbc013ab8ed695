namespace Zindan.Settings;

/// <summary>How articles are read.</summary>
public sealed record ReadingSettings
{
    /// <summary>How many articles are read at a time, 1 to 256; 0 stands for one for each processor. It changes no result.</summary>
    public int Threads { get; init; }

    /// <summary><see cref="Threads"/> with the number of processors in place of 0.</summary>
    internal int EffectiveThreads => Threads == 0 ? Environment.ProcessorCount : Threads;

    /// <summary>The confidence below which a statement is left out unless <c>--all</c> is given, 0 to 1.</summary>
    public double Cut { get; init; } = 0.61;
}
