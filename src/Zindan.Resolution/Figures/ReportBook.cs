using System.Collections.Immutable;
using Zindan.Core.Resolved;
using Zindan.Resolution.Facts;

namespace Zindan.Resolution.Figures;

/// <summary>Makes the reports and reconciled figures of an event node.</summary>
internal static class ReportBook
{
    /// <summary>Each article's own figures and what they come to; an article whose figures are all copied is kept as a report and not counted.</summary>
    /// <param name="node">The event.</param>
    /// <param name="factsOf">The facts of the article of an entity.</param>
    /// <param name="rejected">Statements that rulings reject.</param>
    /// <param name="copies">Statements whose evidence was copied.</param>
    public static (EventFigures Figures, ImmutableArray<Report> Reports) Of(
        ResolvedEntity node,
        Func<string, ArticleFacts> factsOf,
        IReadOnlySet<string> rejected,
        ImmutableSortedDictionary<string, string> copies
    )
    {
        var reports = ImmutableArray.CreateBuilder<Report>();
        var independent = new List<(CountKind, ArticleCount)>();
        foreach (
            var article in node
                .MemberIds.GroupBy(key => factsOf(key).ArticleId, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            var facts = factsOf(article.First());
            string[] keys = [.. article];
            var own = ArticleCounter.Count(keys, facts, statement => !rejected.Contains(statement.Id)).ToArray();
            if (own.Length == 0)
            {
                continue;
            }

            reports.Add(new Report(article.Key, node.Id, own.ToImmutableSortedDictionary(count => count.Kind, count => count.Count)));
            independent.AddRange(
                ArticleCounter
                    .Count(keys, facts, statement => !rejected.Contains(statement.Id) && !copies.ContainsKey(statement.Id))
                    .Select(count =>
                        (
                            count.Kind,
                            new ArticleCount(article.Key, facts.Reading.Article.Published, count.Count, count.IsOfficial, count.IsNumber)
                        )
                    )
            );
        }

        return (FigureReconciler.Reconcile(independent), reports.ToImmutable());
    }
}
