using System.Collections.Immutable;
using Zindan.Core.Graphs;
using Zindan.Core.Readings;
using Zindan.Graph.Projection;

namespace Zindan.Graph.Tests.Support;

/// <summary>Readings of several articles, made by chance.</summary>
public sealed record Corpus(ImmutableArray<Reading> Readings)
{
    /// <summary>The graph of these readings with the simplest resolver.</summary>
    public KnowledgeGraph Graph => GraphProjector.Project(Readings, NameResolver.Resolve(Readings));

    public Corpus Without(int i) => new(Readings.RemoveAt(i));

    public override string ToString() =>
        string.Join("; ", Readings.Select(reading => $"{reading.Article.Id}: {reading.Statements.Length} statements"));
}
