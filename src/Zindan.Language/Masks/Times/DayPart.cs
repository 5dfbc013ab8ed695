using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>A part of a day of another time ("Sunday morning", "at 3 a.m. on Monday", "the night of August 22").</summary>
/// <param name="DayValue">The day.</param>
/// <param name="Part">"morning", "midday", "afternoon", "evening", "night", or a clock time.</param>
/// <param name="RunsOver">Whether it runs into the next day ("the night of …").</param>
public sealed record DayPart(TimeValue DayValue, string Part, bool RunsOver) : TimeValue($"{DayValue.Symbol} {Part}")
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context)
    {
        var bounds = DayValue.Resolve(context);
        return RunsOver && bounds is { Earliest: { } first, Latest: { } last } && first == last
            ? new DateBounds(first, Calendar.Move(last, TimeUnit.Day, 1))
            : bounds;
    }

    /// <inheritdoc/>
    public override bool IsLate => Part is "evening" or "night" or "late";
}
