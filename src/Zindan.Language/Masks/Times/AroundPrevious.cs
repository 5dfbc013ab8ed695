using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>An unnamed while before or after the time mentioned before ("days later", "weeks earlier").</summary>
/// <param name="IsAfter">Whether it is after.</param>
public sealed record AroundPrevious(bool IsAfter) : TimeValue(IsAfter ? "previous+?" : "previous-?")
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context) =>
        IsAfter ? new DateBounds(context.Previous.Earliest, null) : new DateBounds(null, context.Previous.Latest);
}
