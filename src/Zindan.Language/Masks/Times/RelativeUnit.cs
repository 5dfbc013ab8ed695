using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>A calendar unit counted from the one of publication, or of the time mentioned before ("last week", "two years ago", "the following day").</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Offset">How many units on; negative for back.</param>
/// <param name="FromPrevious">Whether it counts from the time mentioned before.</param>
public sealed record RelativeUnit(TimeUnit Unit, int Offset, bool FromPrevious)
    : TimeValue(FormattableString.Invariant($"{(FromPrevious ? "previous" : "published")}{Offset:+0;-0;+0}{Unit}"))
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context)
    {
        if (!FromPrevious)
        {
            return context.Published is { } published ? Calendar.Unit(Unit, published, Offset) : DateBounds.Unknown;
        }

        if (context.Previous is not { Earliest: { } first, Latest: { } last })
        {
            return DateBounds.Unknown;
        }

        if (Unit == TimeUnit.Clock)
        {
            // Hours after a time in the evening may be the next day, and after one that names no hour as well.
            return Offset < 0
                ? DateBounds.Unknown
                : new DateBounds(first, Calendar.Move(last, TimeUnit.Day, context.PreviousIsLate || first != last ? 1 : 0));
        }

        return first == last || Unit >= TimeUnit.Month
            ? new DateBounds(Calendar.Unit(Unit, first, Offset).Earliest, Calendar.Unit(Unit, last, Offset).Latest)
            : DateBounds.Unknown;
    }
}
