using System.Collections.Immutable;
using Zindan.Sources;

namespace Zindan.Building;

/// <summary>What became of the articles that were given.</summary>
public sealed record Intake
{
    /// <summary>Ids of the articles that were read, ordinally sorted.</summary>
    public ImmutableArray<string> Read { get; init; } = [];

    /// <summary>Ids of the articles that the workspace had already, read by this reader, ordinally sorted.</summary>
    public ImmutableArray<string> Unchanged { get; init; } = [];

    /// <summary>Ids of the articles that were not given and were read again since the reader has changed, ordinally sorted.</summary>
    public ImmutableArray<string> Renewed { get; init; } = [];

    /// <summary>What should have been an article and was not, in the order of the sources.</summary>
    public ImmutableArray<SourceProblem> Problems { get; init; } = [];

    /// <summary>Files of the folders that nobody would take for articles, in the order of the sources.</summary>
    public ImmutableArray<SkippedFile> Skipped { get; init; } = [];

    /// <summary>How many articles were given and are in the workspace now.</summary>
    public int Articles => Read.Length + Unchanged.Length;
}
