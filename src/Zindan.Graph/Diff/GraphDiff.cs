using System.Collections.Immutable;
using Zindan.Core.Articles;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;

namespace Zindan.Graph.Diff;

/// <summary>What makes one graph of another. Every list is ordinally sorted by the ids of its items.</summary>
/// <remarks>Several differences are applied in the order: what is added or changed, nodes before edges; then what is removed, edges before nodes.</remarks>
public sealed record GraphDiff
{
    /// <summary>No difference.</summary>
    public static GraphDiff None { get; } = new();

    /// <summary>The articles, by id.</summary>
    public ImmutableArray<Change<ArticleHeader>> Articles { get; init; } = [];

    /// <summary>The nodes, by id.</summary>
    public ImmutableArray<Change<ResolvedEntity>> Entities { get; init; } = [];

    /// <summary>Which article mentions which node, by article id and node id. It follows from <see cref="Entities"/>; here it comes in pieces of one article.</summary>
    public ImmutableArray<Change<ArticleMentions>> Mentions { get; init; } = [];

    /// <summary>The statements, by id.</summary>
    public ImmutableArray<Change<ResolvedStatement>> Statements { get; init; } = [];

    /// <summary>The edges, by id.</summary>
    public ImmutableArray<Change<Relationship>> Relationships { get; init; } = [];

    /// <summary>The articles' own figures, by event id and article id.</summary>
    public ImmutableArray<Change<Report>> Reports { get; init; } = [];

    /// <summary>How many items change.</summary>
    public int Count => Articles.Length + Entities.Length + Mentions.Length + Statements.Length + Relationships.Length + Reports.Length;

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => Count == 0;
}
