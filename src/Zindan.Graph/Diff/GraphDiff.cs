using System.Collections.Immutable;
using Zindan.Core.Articles;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;

namespace Zindan.Graph.Diff;

/// <summary>What makes one graph of another. Every list is ordinally sorted by the ids of its items.</summary>
/// <remarks>It is safe to apply in the order: what is added or changed, nodes before edges; then what is removed, edges before nodes.</remarks>
public sealed record GraphDiff
{
    private static readonly SortedItems<ArticleHeader> ArticleItems = new((x, y) => Order(x.Id, y.Id), (x, y) => x == y);

    private static readonly SortedItems<ResolvedEntity> EntityItems = new((x, y) => Order(x.Id, y.Id), ContentEquality.Same);

    private static readonly SortedItems<ArticleMentions> MentionItems = new(
        (x, y) => Order(x.ArticleId, y.ArticleId) is var order and not 0 ? order : Order(x.EntityId, y.EntityId),
        ContentEquality.Same
    );

    private static readonly SortedItems<ResolvedStatement> StatementItems = new(
        (x, y) => Order(x.Statement.Id, y.Statement.Id),
        ContentEquality.Same
    );

    private static readonly SortedItems<Relationship> RelationshipItems = new((x, y) => Order(x.Id, y.Id), ContentEquality.Same);

    private static readonly SortedItems<Report> ReportItems = new(
        (x, y) => Order(x.EventId, y.EventId) is var order and not 0 ? order : Order(x.ArticleId, y.ArticleId),
        ContentEquality.Same
    );

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

    /// <summary>What makes <paramref name="after"/> of <paramref name="before"/>; both as the projection sorts them.</summary>
    public static GraphDiff Between(KnowledgeGraph before, KnowledgeGraph after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var entities = EntityItems.Compare(before.Entities.AsSpan(), after.Entities.AsSpan());
        return new GraphDiff
        {
            Articles = ArticleItems.Compare(before.Articles.AsSpan(), after.Articles.AsSpan()),
            Entities = entities,
            Mentions = MentionItems.Compare(
                MentionsOf(entities.Select(change => change.Before)),
                MentionsOf(entities.Select(change => change.After))
            ),
            Statements = StatementItems.Compare(before.Statements.AsSpan(), after.Statements.AsSpan()),
            Relationships = RelationshipItems.Compare(before.Relationships.AsSpan(), after.Relationships.AsSpan()),
            Reports = ReportItems.Compare(before.Reports.AsSpan(), after.Reports.AsSpan()),
        };
    }

    /// <summary>The graph that this difference makes of <paramref name="before"/>. Applying it a second time changes nothing.</summary>
    public KnowledgeGraph ApplyTo(KnowledgeGraph before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return new KnowledgeGraph
        {
            Articles = ArticleItems.Apply(before.Articles, Articles),
            Entities = EntityItems.Apply(before.Entities, Entities),
            Statements = StatementItems.Apply(before.Statements, Statements),
            Relationships = RelationshipItems.Apply(before.Relationships, Relationships),
            Reports = ReportItems.Apply(before.Reports, Reports),
        };
    }

    private static ReadOnlySpan<ArticleMentions> MentionsOf(IEnumerable<ResolvedEntity?> entities)
    {
        var mentions = entities.OfType<ResolvedEntity>().SelectMany(entity => ArticleMentions.Of(entity)).ToArray();
        Array.Sort(mentions, MentionItems.Order);
        return mentions;
    }

    private static int Order(string left, string right) => string.CompareOrdinal(left, right);
}
