using System.Collections.Immutable;
using Zindan.Core.Articles;
using Zindan.Core.Resolved;

namespace Zindan.Core.Graphs;

/// <summary>The whole graph: a pure function of readings and rulings. Everything in it is sorted ordinally by id.</summary>
public sealed record KnowledgeGraph
{
    /// <summary>A graph without anything in it.</summary>
    public static KnowledgeGraph Empty { get; } = new();

    /// <summary>The articles read.</summary>
    public ImmutableArray<ArticleHeader> Articles { get; init; } = [];

    /// <summary>The nodes.</summary>
    public ImmutableArray<ResolvedEntity> Entities { get; init; } = [];

    /// <summary>The facts with their proof.</summary>
    public ImmutableArray<ResolvedStatement> Statements { get; init; } = [];

    /// <summary>The edges between nodes.</summary>
    public ImmutableArray<Relationship> Relationships { get; init; } = [];

    /// <summary>Each article's own figures of each event, sorted by event id and article id.</summary>
    public ImmutableArray<Report> Reports { get; init; } = [];
}
