using System.Collections.Immutable;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Graph.Diff;

/// <summary>Splits a difference into units to be written one after the other, so that every state in between is a graph without loose ends.</summary>
/// <remarks>
/// <para>An article brings a unit when it arrives, leaves, or says something else than before. To its unit belong its own items (itself, its
/// statements, mentions and figures), and each node and edge that it touches and no unit before it did.</para>
/// <para>Items of other articles change only by pointing to other nodes: nodes were merged, split, or got another id. They go with those nodes: into
/// the unit of the first article that touches one of them or, where none does (a ruling), into a unit of their own.</para>
/// <para>A node or edge comes with the first unit that needs it and leaves with the last that did. So after each unit an article is there with
/// all that it states, or not at all; a node or edge that several articles touch is, from the first of them on, as it is to be at the end.</para>
/// </remarks>
public sealed class DiffPartition
{
    private readonly GraphDiff _diff;
    private readonly ImmutableSortedSet<string> _articles;
    private readonly NodeClusters _clusters;
    private readonly Dictionary<string, UnitKey> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitKey> _lastUses = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, StatementType, string), (UnitKey First, UnitKey Last)> _touches = [];

    private DiffPartition(GraphDiff diff)
    {
        _diff = diff;
        _articles = DrivingArticles.Of(diff);
        _clusters = new NodeClusters(diff.Entities);
    }

    /// <summary>The units in the order to write them: those of articles by article id, then those without an article by key.</summary>
    public static ImmutableArray<DiffUnit> Split(GraphDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return new DiffPartition(diff).Split();
    }

    private ImmutableArray<DiffUnit> Split()
    {
        ClaimNodes();
        var statements = _diff.Statements.ToLookup(UnitOf);
        var mentions = _diff.Mentions.ToLookup(change => UnitOf(change.Item.ArticleId, change.Item.EntityId));
        var reports = _diff.Reports.ToLookup(change => UnitOf(change.Item.ArticleId, change.Item.EventId));
        RecordUses(statements, mentions, reports);
        var relationships = _diff.Relationships.ToLookup(UnitOf);
        RecordUses(relationships);
        var entities = _diff.Entities.ToLookup(UnitOf);
        var articles = _diff.Articles.ToLookup(change => new UnitKey(IsArticle: true, change.Item.Id));
        return
        [
            .. Keys(statements)
                .Concat(Keys(mentions))
                .Concat(Keys(reports))
                .Concat(Keys(relationships))
                .Concat(Keys(entities))
                .Concat(Keys(articles))
                .Distinct()
                .Order()
                .Select(unit => new DiffUnit(
                    unit.Id,
                    unit.IsArticle ? unit.Id : null,
                    new GraphDiff
                    {
                        Articles = [.. articles[unit]],
                        Entities = [.. entities[unit]],
                        Mentions = [.. mentions[unit]],
                        Statements = [.. statements[unit]],
                        Relationships = [.. relationships[unit]],
                        Reports = [.. reports[unit]],
                    }
                )),
        ];
    }

    private static IEnumerable<UnitKey> Keys<T>(ILookup<UnitKey, T> changes) => changes.Select(group => group.Key);

    private void ClaimNodes()
    {
        foreach (var change in _diff.Statements)
        {
            foreach (var statement in Sides(change))
            {
                Claim(statement.Subject, statement.ArticleId);
                Claim(statement.Object, statement.ArticleId);
            }
        }

        foreach (var change in _diff.Mentions)
        {
            Claim(change.Item.EntityId, change.Item.ArticleId);
        }

        foreach (var change in _diff.Reports)
        {
            Claim(change.Item.EventId, change.Item.ArticleId);
        }
    }

    private void Claim(string node, string article)
    {
        if (_articles.Contains(article))
        {
            var (cluster, unit) = (_clusters.Of(node), new UnitKey(IsArticle: true, article));
            _claims[cluster] = _claims.TryGetValue(cluster, out var claim) ? UnitKey.First(claim, unit) : unit;
        }
    }

    private UnitKey UnitOfNode(string node)
    {
        var cluster = _clusters.Of(node);
        return _claims.TryGetValue(cluster, out var claim) ? claim : new UnitKey(IsArticle: false, cluster);
    }

    private UnitKey UnitOf(string article, string node) =>
        _articles.Contains(article) ? new UnitKey(IsArticle: true, article) : UnitOfNode(node);

    // The statement of an article that says the same as before has moved from node to node, at one end or at both.
    private UnitKey UnitOf(Change<ResolvedStatement> change)
    {
        if (_articles.Contains(change.Item.ArticleId) || change is not { Before: { } before, After: { } after })
        {
            return new UnitKey(IsArticle: true, change.Item.ArticleId);
        }

        var ends = new List<string>();
        if (before.Subject != after.Subject)
        {
            ends.AddRange([before.Subject, after.Subject]);
        }

        if (before.Object != after.Object)
        {
            ends.AddRange([before.Object, after.Object]);
        }

        return ends.Select(UnitOfNode).Max();
    }

    private UnitKey UnitOf(Change<Relationship> change)
    {
        var edge = change.Item;
        if (_touches.TryGetValue((edge.Subject, edge.Type, edge.Object), out var touch))
        {
            return change.Kind == ChangeKind.Removed ? touch.Last : touch.First;
        }

        // No statement behind the edge changed, but what another article's do for it, such as being copies.
        return new UnitKey(IsArticle: false, edge.Id);
    }

    private UnitKey UnitOf(Change<ResolvedEntity> change)
    {
        var unit = UnitOfNode(change.Item.Id);
        return change.Kind == ChangeKind.Removed && _lastUses.TryGetValue(change.Item.Id, out var last) ? UnitKey.Last(unit, last) : unit;
    }

    private void RecordUses(
        ILookup<UnitKey, Change<ResolvedStatement>> statements,
        ILookup<UnitKey, Change<ArticleMentions>> mentions,
        ILookup<UnitKey, Change<Report>> reports
    )
    {
        foreach (var unit in statements)
        {
            foreach (var statement in unit.SelectMany(Sides))
            {
                Touch((statement.Subject, statement.Statement.Type, statement.Object), unit.Key);
            }

            foreach (var statement in unit.Select(change => change.Before).OfType<ResolvedStatement>())
            {
                Use(statement.Subject, unit.Key);
                Use(statement.Object, unit.Key);
            }
        }

        foreach (var unit in mentions)
        {
            foreach (var mentioned in unit.Select(change => change.Before).OfType<ArticleMentions>())
            {
                Use(mentioned.EntityId, unit.Key);
            }
        }

        foreach (var unit in reports)
        {
            foreach (var report in unit.Select(change => change.Before).OfType<Report>())
            {
                Use(report.EventId, unit.Key);
            }
        }
    }

    private void RecordUses(ILookup<UnitKey, Change<Relationship>> relationships)
    {
        foreach (var unit in relationships)
        {
            foreach (var edge in unit.Select(change => change.Before).OfType<Relationship>())
            {
                Use(edge.Subject, unit.Key);
                Use(edge.Object, unit.Key);
            }
        }
    }

    private void Use(string node, UnitKey unit) =>
        _lastUses[node] = _lastUses.TryGetValue(node, out var last) ? UnitKey.Last(last, unit) : unit;

    private void Touch((string, StatementType, string) edge, UnitKey unit) =>
        _touches[edge] = _touches.TryGetValue(edge, out var touch)
            ? (UnitKey.First(touch.First, unit), UnitKey.Last(touch.Last, unit))
            : (unit, unit);

    private static IEnumerable<T> Sides<T>(Change<T> change)
        where T : class => new[] { change.Before, change.After }.OfType<T>();
}
