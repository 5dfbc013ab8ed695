using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>A weekday, alone or with "last", "this" or "next".</summary>
/// <param name="Weekday">The day of the week.</param>
/// <param name="Direction">Which one: −1 strictly before publication, 1 strictly after, 0 the nearest that tense allows.</param>
public sealed record WeekdayValue(DayOfWeek Weekday, int Direction)
    : TimeValue($"{(Direction < 0 ? "last " : Direction > 0 ? "next " : "")}{Weekday}")
{
    /// <summary>Whether it is told as one of the days of the story ("on the Tuesday"), which the day of publication says nothing about.</summary>
    public bool IsOfStory { get; init; }

    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context)
    {
        if (IsOfStory || context.Published is not { } published)
        {
            return DateBounds.Unknown;
        }

        var back = ((int)published.DayOfWeek - (int)Weekday + 7) % 7;
        if (Direction < 0)
        {
            return Calendar.Unit(TimeUnit.Day, published, back == 0 ? -7 : -back);
        }

        if (Direction > 0 || context.IsFuture)
        {
            return Calendar.Unit(TimeUnit.Day, published, back == 0 && Direction == 0 ? 0 : 7 - back);
        }

        return Calendar.Unit(TimeUnit.Day, published, -back);
    }
}
