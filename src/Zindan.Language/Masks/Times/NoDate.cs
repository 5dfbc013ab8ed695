using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>A length of time or a recurrence: no days.</summary>
/// <param name="Text">The symbol.</param>
public sealed record NoDate(string Text) : TimeValue(Text)
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context) => DateBounds.Unknown;
}
