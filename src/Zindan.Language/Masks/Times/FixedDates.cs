using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>Days that the text gives in full, or years, decades and centuries.</summary>
/// <param name="Bounds">The days.</param>
/// <param name="Text">The symbol.</param>
public sealed record FixedDates(DateBounds Bounds, string Text) : TimeValue(Text)
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context) => Bounds;
}
