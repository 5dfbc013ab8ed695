using System.Collections.Immutable;
using Zindan.Core.Graphs;
using Zindan.Graph.Diff;
using Zindan.Graph.Ports;
using Zindan.Graph.Recipes;
using Zindan.Graph.Writing;

namespace Zindan.Graph.Verification;

/// <summary>Reads back what Zindan made in a database and compares it, property by property, with a graph. What others made there is not looked at.</summary>
public sealed class GraphComparison(IGraphQueries database, RecipeCatalog recipes)
{
    private readonly GraphRecipes _recipes = new(recipes);

    /// <summary>Everything in which the database differs from <paramref name="graph"/>; empty where it equals it.</summary>
    public async Task<ImmutableArray<GraphDifference>> DifferencesAsync(KnowledgeGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return
        [
            .. (await CompareAsync(GraphComparers.Articles, graph.Articles, cancellationToken).ConfigureAwait(false)).Select(Difference),
            .. (await CompareAsync(GraphComparers.Entities, graph.Entities, cancellationToken).ConfigureAwait(false)).Select(Difference),
            .. (await CompareAsync(GraphComparers.Mentions, MentionsOf(graph), cancellationToken).ConfigureAwait(false)).Select(Difference),
            .. (await CompareAsync(GraphComparers.Statements, graph.Statements, cancellationToken).ConfigureAwait(false)).Select(
                Difference
            ),
            .. (await CompareAsync(GraphComparers.Relationships, graph.Relationships, cancellationToken).ConfigureAwait(false)).Select(
                Difference
            ),
            .. (await CompareAsync(GraphComparers.Reports, graph.Reports, cancellationToken).ConfigureAwait(false)).Select(Difference),
        ];
    }

    /// <summary>What makes the database show <paramref name="graph"/>. The items as they were are known by their keys alone.</summary>
    public async Task<GraphDiff> DiffAsync(KnowledgeGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new GraphDiff
        {
            Articles = Changes(await CompareAsync(GraphComparers.Articles, graph.Articles, cancellationToken).ConfigureAwait(false)),
            Entities = Changes(await CompareAsync(GraphComparers.Entities, graph.Entities, cancellationToken).ConfigureAwait(false)),
            Mentions = Changes(await CompareAsync(GraphComparers.Mentions, MentionsOf(graph), cancellationToken).ConfigureAwait(false)),
            Statements = Changes(await CompareAsync(GraphComparers.Statements, graph.Statements, cancellationToken).ConfigureAwait(false)),
            Relationships = Changes(
                await CompareAsync(GraphComparers.Relationships, graph.Relationships, cancellationToken).ConfigureAwait(false)
            ),
            Reports = Changes(await CompareAsync(GraphComparers.Reports, graph.Reports, cancellationToken).ConfigureAwait(false)),
        };
    }

    private Task<List<ComparedItem<T>>> CompareAsync<T>(
        ItemComparer<T> comparer,
        IReadOnlyCollection<T> items,
        CancellationToken cancellationToken
    )
        where T : class =>
        comparer.CompareAsync(items, database.QueryAsync(_recipes.Verify(comparer.Recipe), cancellationToken), cancellationToken);

    private static List<ArticleMentions> MentionsOf(KnowledgeGraph graph) =>
        [.. graph.Entities.SelectMany(entity => ArticleMentions.Of(entity))];

    private static GraphDifference Difference<T>(ComparedItem<T> item)
        where T : class => item.Difference;

    private static ImmutableArray<Change<T>> Changes<T>(List<ComparedItem<T>> items)
        where T : class => [.. items.Select(item => item.Change)];
}
