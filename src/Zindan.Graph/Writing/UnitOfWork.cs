using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Graph.Diff;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Writing.Rows;

namespace Zindan.Graph.Writing;

/// <summary>What is written in one transaction, as rows of recipes in the order to run them. Running it twice does the same as once.</summary>
/// <param name="Key">The article's id, or a name for changes that no article brings.</param>
/// <param name="Batches">The rows: first edges and statements that leave or move, then nodes, then edges, then nodes that leave.</param>
public sealed record UnitOfWork(string Key, ImmutableArray<RowBatch> Batches)
{
    private static readonly ImmutableArray<(EntityLabel Label, string Recipe)> EntityRecipes =
    [
        (EntityLabel.Person, "merge-people"),
        (EntityLabel.Group, "merge-groups"),
        (EntityLabel.Cohort, "merge-cohorts"),
        (EntityLabel.Prison, "merge-prisons"),
        (EntityLabel.Event, "merge-events"),
        (EntityLabel.Place, "merge-places"),
    ];

    private static readonly ImmutableArray<string> Order =
    [
        "delete-relationships",
        "delete-reports",
        "delete-mentions",
        "delete-statements",
        "merge-articles",
        .. EntityRecipes.Select(entity => entity.Recipe),
        "merge-statements",
        "merge-mentions",
        "merge-reports",
        "merge-relationships",
        "delete-entities",
        "delete-articles",
    ];

    /// <summary>How many rows are in it.</summary>
    public int RowCount => Batches.Sum(batch => batch.Rows.Length);

    /// <summary>The rows of a unit of a difference.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="replaces">Whether edges and statements that change are deleted first, not only those that move: for a database in which they may be there twice.</param>
    public static UnitOfWork Of(DiffUnit unit, bool replaces = false)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var changes = unit.Changes;
        var batches = new List<RowBatch>();
        void Add(string recipe, IEnumerable<MapValue> rows)
        {
            var batch = new RowBatch(recipe, [.. rows]);
            if (batch.Rows.Length > 0)
            {
                batches.Add(batch);
            }
        }

        Add("delete-relationships", Leaving(changes.Relationships, replaces).Select(GraphRows.Of));
        Add("delete-reports", Leaving(changes.Reports, replaces).Select(GraphRows.Of));
        Add("delete-mentions", Leaving(changes.Mentions, replaces).Select(GraphRows.Of));
        Add(
            "delete-statements",
            changes
                .Statements.Where(change => change.Before is not null && (replaces || Moves(change)))
                .Select(change => GraphRows.Of(change.Before!))
        );
        Add("merge-articles", Coming(changes.Articles).Select(GraphRows.Of));
        foreach (var (label, recipe) in EntityRecipes)
        {
            Add(recipe, Coming(changes.Entities).Where(entity => entity.Label == label).Select(GraphRows.Of));
        }

        Add("merge-statements", Coming(changes.Statements).Select(GraphRows.Of));
        Add("merge-mentions", Coming(changes.Mentions).Select(GraphRows.Of));
        Add("merge-reports", Coming(changes.Reports).Select(GraphRows.Of));
        Add("merge-relationships", Coming(changes.Relationships).Select(GraphRows.Of));
        Add("delete-entities", Leaving(changes.Entities, replaces: false).Select(GraphRows.Of));
        Add("delete-articles", Leaving(changes.Articles, replaces: false).Select(GraphRows.Of));
        return new UnitOfWork(unit.Key, [.. batches]);
    }

    /// <summary>Several units as one, each recipe's rows together; for whole articles that share a transaction.</summary>
    public static UnitOfWork Join(IReadOnlyList<UnitOfWork> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return units.Count == 1
            ? units[0]
            : new UnitOfWork(
                $"{units[0].Key} … {units[^1].Key}",
                [
                    .. units
                        .SelectMany(unit => unit.Batches)
                        .GroupBy(batch => batch.Recipe, StringComparer.Ordinal)
                        .OrderBy(batches => Order.IndexOf(batches.Key))
                        .Select(batches => new RowBatch(batches.Key, [.. batches.SelectMany(batch => batch.Rows)])),
                ]
            );
    }

    private static bool Moves(Change<ResolvedStatement> change) =>
        change.After is not { } after
        || change.Before is not { } before
        || before.Subject != after.Subject
        || before.Object != after.Object
        || before.ArticleId != after.ArticleId;

    private static IEnumerable<T> Coming<T>(ImmutableArray<Change<T>> changes)
        where T : class => changes.Select(change => change.After).OfType<T>();

    private static IEnumerable<T> Leaving<T>(ImmutableArray<Change<T>> changes, bool replaces)
        where T : class => changes.Where(change => replaces || change.After is null).Select(change => change.Before).OfType<T>();
}
