using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>The part of a time before publication, or behind it ("earlier this month", "later this year").</summary>
/// <param name="Whole">The time.</param>
/// <param name="IsBefore">Whether it is the part before.</param>
public sealed record BoundedByPublication(TimeValue Whole, bool IsBefore) : TimeValue($"{(IsBefore ? "earlier" : "later")} {Whole.Symbol}")
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context)
    {
        var bounds = Whole.Resolve(context);
        if (
            context.Published is not { } published
            || bounds is not { Earliest: { } first, Latest: { } last }
            || published < first
            || published > last
        )
        {
            return bounds;
        }

        return IsBefore ? new DateBounds(first, published) : new DateBounds(published, last);
    }
}
