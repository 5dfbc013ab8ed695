using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>The early, middle or late part of another time. Halves of months, years and longer; a shorter time is not divided.</summary>
/// <param name="Whole">The time.</param>
/// <param name="Part">"early", "mid" or "late".</param>
public sealed record PartOfValue(TimeValue Whole, string Part) : TimeValue($"{Part} {Whole.Symbol}")
{
    private const int ShortestDivided = 27;

    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context)
    {
        var bounds = Whole.Resolve(context);
        if (bounds is not { Earliest: { } first, Latest: { } last } || last.DayNumber - first.DayNumber < ShortestDivided)
        {
            return bounds;
        }

        if (first.Day == 1 && first.Year == last.Year && first.Month == last.Month)
        {
            return Part switch
            {
                "early" => new(first, first.AddDays(14)),
                "late" => new(first.AddDays(15), last),
                _ => new(first.AddDays(9), first.AddDays(19)),
            };
        }

        if (first is { Day: 1, Month: 1 } && last is { Day: 31, Month: 12 })
        {
            return Halved(first.Year, last.Year);
        }

        return bounds;
    }

    /// <inheritdoc/>
    public override bool IsLate => Part == "late";

    private DateBounds Halved(int first, int last)
    {
        if (first == last)
        {
            return Part switch
            {
                "early" => new(new DateOnly(first, 1, 1), new DateOnly(first, 6, 30)),
                "late" => new(new DateOnly(first, 7, 1), new DateOnly(first, 12, 31)),
                _ => new(new DateOnly(first, 4, 1), new DateOnly(first, 9, 30)),
            };
        }

        var years = last - first + 1;
        return Part switch
        {
            "early" => Calendar.Years(first, first + (years / 2) - 1),
            "late" => Calendar.Years(first + (years / 2), last),
            _ => Calendar.Years(first + (years * 3 / 10), first + (years * 6 / 10)),
        };
    }
}
