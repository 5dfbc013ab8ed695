using System.Globalization;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Output;

/// <summary>Bounds of time and number in words. What is unknown gives an empty text, never a guess.</summary>
public static class BoundsWording
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"22 August 2010", "22–23 August 2010", "August 2010", "2010", "by 3 May 2011", "3 May 2011 or later".</summary>
    public static string Of(DateBounds when) =>
        (when.Earliest, when.Latest) switch
        {
            (null, null) => "",
            (null, { } latest) => "by " + Wording.Day(latest),
            ({ } earliest, null) => Wording.Day(earliest) + " or later",
            ({ } earliest, { } latest) => Between(earliest, latest),
        };

    /// <summary>"25", "25 to 30", "at least 25", "at most 500".</summary>
    public static string Of(CountBounds count) =>
        (count.Low, count.High) switch
        {
            (null, null) => "",
            ({ } low, null) => "at least " + Wording.Number(low),
            (null, { } high) => "at most " + Wording.Number(high),
            ({ } low, { } high) => low == high ? Wording.Number(low) : $"{Wording.Number(low)} to {Wording.Number(high)}",
        };

    /// <summary>The best figure with the range around it: "25", "25 (20 to 30)", "20 to 30", "at least 20".</summary>
    public static string Of(CountEstimate estimate)
    {
        var range = Of(new CountBounds(estimate.Low, estimate.High));
        return estimate.Best is not { } best ? range
            : estimate.Low == best && estimate.High == best || range.Length == 0 ? Wording.Number(best)
            : $"{Wording.Number(best)} ({range})";
    }

    private static string Between(DateOnly earliest, DateOnly latest)
    {
        if (earliest == latest)
        {
            return Wording.Day(earliest);
        }

        var isFromFirst = earliest.Day == 1;
        var isToLast = latest.AddDays(1).Day == 1;
        if (isFromFirst && isToLast && earliest.Month == 1 && latest.Month == 12)
        {
            return earliest.Year == latest.Year ? Year(earliest) : $"{Year(earliest)}–{Year(latest)}";
        }

        var isOneMonth = earliest.Year == latest.Year && earliest.Month == latest.Month;
        if (isFromFirst && isToLast)
        {
            return isOneMonth ? Month(earliest) : $"{Month(earliest)} – {Month(latest)}";
        }

        return isOneMonth ? $"{earliest.Day}–{Wording.Day(latest)}" : $"{Wording.Day(earliest)} – {Wording.Day(latest)}";
    }

    private static string Year(DateOnly day) => day.ToString("yyyy", English);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", English);
}
