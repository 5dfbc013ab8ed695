using System.Globalization;
using Zindan.Core.Statements;
using Zindan.Resolution.Evidence;

namespace Zindan.Resolution.Events;

/// <summary>What the dates of two events say for or against their being one.</summary>
internal static class EventTime
{
    private const int LargestGap = 3;
    private const int Week = 7;
    private const int Month = 31;
    private const int Year = 366;

    /// <summary>Adds the evidence: the tighter both bounds, the more their overlap says; bounds more than three days apart exclude.</summary>
    public static void Add(DateBounds left, DateBounds right, EvidenceTally tally)
    {
        if (left.IsUnknown || right.IsUnknown)
        {
            return;
        }

        if (!left.Overlaps(right))
        {
            var gap = Gap(left, right);
            if (gap > LargestGap)
            {
                tally.Exclude("event.date-conflict", -6, Words(left), Words(right));
            }
            else
            {
                tally.Add("event.date", gap <= 1 ? 0.5 : -2, Words(left), Words(right));
            }

            return;
        }

        var width = Math.Max(Width(left), Width(right));
        var narrow = Math.Min(Width(left), Width(right));
        tally.Add(
            "event.date",
            width <= 1 ? 3
                : width <= Week ? 2
                : width <= Month ? (narrow <= 1 ? 1.5 : 2)
                : width <= Year ? 1
                : 0,
            Words(left),
            Words(right)
        );
    }

    /// <summary>Whether the bounds are so far apart that they exclude that the two are one.</summary>
    public static bool AreApart(DateBounds left, DateBounds right) => !left.Overlaps(right) && Gap(left, right) > LargestGap;

    private static int Gap(DateBounds left, DateBounds right) =>
        left.Latest is { } latest && right.Earliest is { } earliest && latest < earliest
            ? earliest.DayNumber - latest.DayNumber
            : left.Earliest!.Value.DayNumber - right.Latest!.Value.DayNumber;

    /// <summary>Days from first to last; very many where a bound is open.</summary>
    private static int Width(DateBounds when) =>
        when is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue;

    private static string Words(DateBounds when) =>
        (when.Earliest, when.Latest) switch
        {
            ({ } first, { } last) when first == last => Day(first),
            ({ } first, { } last) => $"{Day(first)} to {Day(last)}",
            ({ } first, null) => $"{Day(first)} or later",
            (null, { } last) => $"by {Day(last)}",
            _ => "unknown",
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
