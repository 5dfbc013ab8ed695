using System.Collections.Immutable;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Graph.Diff;

/// <summary>Which articles a difference comes from: those that arrive, leave, or say something else than before. Not those whose words now point to other nodes.</summary>
internal static class DrivingArticles
{
    public static ImmutableSortedSet<string> Of(GraphDiff diff) =>
        diff
            .Articles.Select(change => change.Item.Id)
            .Concat(diff.Statements.Where(SaysSomethingElse).Select(change => change.Item.ArticleId))
            .Concat(
                diff.Mentions.GroupBy(change => change.Item.ArticleId, StringComparer.Ordinal)
                    .Where(changes => !Mentions(changes, change => change.Before).SequenceEqual(Mentions(changes, change => change.After)))
                    .Select(changes => changes.Key)
            )
            .ToImmutableSortedSet(StringComparer.Ordinal);

    private static bool SaysSomethingElse(Change<Core.Graphs.ResolvedStatement> change) =>
        change is not { Before.Statement: Statement before, After.Statement: Statement after } || !ContentEquality.Same(before, after);

    private static IEnumerable<ArticleMention> Mentions(
        IEnumerable<Change<ArticleMentions>> changes,
        Func<Change<ArticleMentions>, ArticleMentions?> side
    ) =>
        changes
            .SelectMany(change => side(change)?.Mentions ?? [])
            .OrderBy(mention => mention.Span)
            .ThenBy(mention => mention.Text, StringComparer.Ordinal);
}
