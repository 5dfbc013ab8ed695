namespace Zindan.Graph.Ports.Values;

/// <summary>A place in a coordinate system.</summary>
/// <param name="Srid">The number of the coordinate system (4326 and 4979 geographic, 7203 and 9157 Cartesian).</param>
/// <param name="X">The first coordinate (longitude).</param>
/// <param name="Y">The second coordinate (latitude).</param>
/// <param name="Z">The third coordinate, or null in two dimensions.</param>
public sealed record PointValue(int Srid, double X, double Y, double? Z = null) : GraphValue;
