using Zindan.Core.Statements;

namespace Zindan.Resolution.Events;

/// <summary>A number of people in an event, with the role and what they are called.</summary>
internal sealed record EventCount(StatementType Role, string? Noun, CountBounds Count);
