using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>A clock time or part of a day without its day: the day of the time mentioned before, where that is near.</summary>
/// <param name="Text">What is known.</param>
/// <param name="IsMorning">Whether it is before noon, so that behind an evening it is the next day.</param>
public sealed record ClockTime(string Text, bool IsMorning) : TimeValue($"previous {Text}")
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context)
    {
        if (context.Previous is not { Earliest: { } first, Latest: { } last })
        {
            return DateBounds.Unknown;
        }

        if (first == last)
        {
            return IsMorning && context.PreviousIsLate ? Calendar.Unit(TimeUnit.Day, first, 1) : context.Previous;
        }

        // "Three hours later, at 1:10 a.m.": of an evening and the day behind it, the morning is that day.
        return IsMorning && last.DayNumber - first.DayNumber == 1 ? DateBounds.On(last) : DateBounds.Unknown;
    }
}
