using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>What a symbolic time is resolved against.</summary>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Previous">The days of the last time mentioned before, or unknown.</param>
/// <param name="PreviousIsLate">Whether that was an evening or a night, so that hours later may be the next day.</param>
/// <param name="IsFuture">Whether the words around it speak of what is to come.</param>
public readonly record struct TimeContext(DateOnly? Published, DateBounds Previous, bool PreviousIsLate, bool IsFuture);
