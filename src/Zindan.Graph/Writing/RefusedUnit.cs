namespace Zindan.Graph.Writing;

/// <summary>A unit that the database refused for good; nothing of it is in the graph.</summary>
/// <param name="Key">The article's id, or a name for changes that no article brings.</param>
/// <param name="Reason">Why.</param>
public sealed record RefusedUnit(string Key, string Reason);
