using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>The stretch of units that ends or begins at publication ("the past two years", "the next few days"), or at a point some units away with no other bound ("more than two years ago").</summary>
/// <param name="Unit">The unit.</param>
/// <param name="From">First bound in units from publication, or null for none.</param>
/// <param name="To">Last bound in units from publication, or null for none.</param>
public sealed record OpenSpan(TimeUnit Unit, int? From, int? To)
    : TimeValue(FormattableString.Invariant($"published{From:+0;-0;+0}..{To:+0;-0;+0}{Unit}"))
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context) =>
        context.Published is { } published ? new DateBounds(Bound(published, From), Bound(published, To)) : DateBounds.Unknown;

    private DateOnly? Bound(DateOnly published, int? offset) => offset is { } units ? Calendar.Move(published, Unit, units) : null;
}
