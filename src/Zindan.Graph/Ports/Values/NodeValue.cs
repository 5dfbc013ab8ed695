using System.Collections.Immutable;

namespace Zindan.Graph.Ports.Values;

/// <summary>A node as a database gives it.</summary>
/// <param name="ElementId">The database's own id, stable inside one transaction only.</param>
/// <param name="Labels">Its labels, ordinally sorted.</param>
/// <param name="Properties">Its properties.</param>
public sealed record NodeValue(string ElementId, ImmutableArray<string> Labels, MapValue Properties) : GraphValue
{
    /// <inheritdoc/>
    public bool Equals(NodeValue? other) =>
        other is not null
        && ElementId == other.ElementId
        && Labels.AsSpan().SequenceEqual(other.Labels.AsSpan())
        && Properties.Equals(other.Properties);

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.Length;
}
