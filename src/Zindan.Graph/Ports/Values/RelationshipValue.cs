namespace Zindan.Graph.Ports.Values;

/// <summary>A relationship as a database gives it.</summary>
/// <param name="ElementId">The database's own id, stable inside one transaction only.</param>
/// <param name="StartElementId">The element id of the node it starts at.</param>
/// <param name="EndElementId">The element id of the node it ends at.</param>
/// <param name="Type">Its type.</param>
/// <param name="Properties">Its properties.</param>
public sealed record RelationshipValue(string ElementId, string StartElementId, string EndElementId, string Type, MapValue Properties)
    : GraphValue;
