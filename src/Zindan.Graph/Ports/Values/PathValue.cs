using System.Collections.Immutable;

namespace Zindan.Graph.Ports.Values;

/// <summary>A walk through the graph: one node more than relationships, in order. A relationship may be walked against its direction.</summary>
public sealed record PathValue(ImmutableArray<NodeValue> Nodes, ImmutableArray<RelationshipValue> Relationships) : GraphValue
{
    /// <inheritdoc/>
    public bool Equals(PathValue? other) =>
        other is not null
        && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan())
        && Relationships.AsSpan().SequenceEqual(other.Relationships.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Nodes.Length;
}
