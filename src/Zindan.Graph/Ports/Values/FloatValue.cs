namespace Zindan.Graph.Ports.Values;

/// <summary>A number of double precision; infinities and not-a-number among them.</summary>
public sealed record FloatValue(double Value) : GraphValue;
