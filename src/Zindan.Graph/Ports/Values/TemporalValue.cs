namespace Zindan.Graph.Ports.Values;

/// <summary>A time. It carries what the database says, nothing is converted.</summary>
/// <param name="Kind">What sort of time.</param>
/// <param name="Text">The time as ISO 8601.</param>
public sealed record TemporalValue(TemporalKind Kind, string Text) : GraphValue;
