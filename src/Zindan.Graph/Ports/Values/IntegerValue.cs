namespace Zindan.Graph.Ports.Values;

/// <summary>A number without fraction, of the full range of 64 bits.</summary>
public sealed record IntegerValue(long Value) : GraphValue;
