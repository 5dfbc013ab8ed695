using System.Collections.Immutable;
using Zindan.Core.Statements;

namespace Zindan.Resolution.Figures;

/// <summary>Joins numbers that several give of the same people (reading-and-resolution, 12; after the low, best and high estimates of UCDP GED).</summary>
internal static class CountReconciliation
{
    /// <summary>The least and the most that any gives; the most is open only where "at least" reaches beyond every bound.</summary>
    public static CountBounds Bounds(ImmutableArray<CountBounds> counts)
    {
        var low = counts.Min(count => count.Low);
        var high = counts.Max(count => count.High);
        var open =
            counts.Any(count => count.High is null && count.Low is { } least && (high is null || least >= high))
            && !counts.Any(count => count.IsExact && count.Low == high);
        return new CountBounds(low ?? null, open ? null : high);
    }
}
