using System.Collections.Immutable;
using Zindan.Core.Resolved;

namespace Zindan.Resolution.Figures;

/// <summary>Makes low, best and high of what independent articles count, and says where they contradict each other.</summary>
internal static class FigureReconciler
{
    /// <summary>The figures of an event from the counts of its independent articles.</summary>
    public static EventFigures Reconcile(IEnumerable<(CountKind Kind, ArticleCount Count)> counts)
    {
        var estimates = ImmutableSortedDictionary.CreateBuilder<CountKind, CountEstimate>();
        var disputed = ImmutableArray.CreateBuilder<CountKind>();
        foreach (var kind in counts.GroupBy(count => count.Kind).OrderBy(group => group.Key))
        {
            ArticleCount[] reports = [.. kind.Select(count => count.Count).OrderBy(count => count.ArticleId, StringComparer.Ordinal)];
            var bounds = CountReconciliation.Bounds([.. reports.Select(report => report.Count)]);
            estimates[kind.Key] = new CountEstimate(bounds.Low, Best(reports), bounds.High);
            if (reports.Any(left => reports.Any(right => left.Contradicts(right))))
            {
                disputed.Add(kind.Key);
            }
        }

        return new EventFigures { Estimates = estimates.ToImmutable(), Disputed = disputed.ToImmutable() };
    }

    /// <summary>The exact number of the latest reports; among those of one day the most frequent, official ones first, then the median.</summary>
    private static int? Best(ArticleCount[] reports)
    {
        var exact = reports.Where(report => report.Count.IsExact).ToArray();
        if (exact.Length == 0)
        {
            return null;
        }

        var latest = exact.Max(report => report.Published);
        var last = exact.Where(report => report.Published == latest).ToArray();
        var official = last.Any(report => report.IsOfficial) ? last.Where(report => report.IsOfficial).ToArray() : last;
        var numbers = official.GroupBy(report => report.Count.Low!.Value).ToArray();
        var most = numbers.Max(group => group.Count());
        int[] candidates = [.. numbers.Where(group => group.Count() == most).Select(group => group.Key).Order()];
        return candidates[(candidates.Length - 1) / 2];
    }
}
