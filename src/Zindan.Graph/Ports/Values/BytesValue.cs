using System.Collections.Immutable;

namespace Zindan.Graph.Ports.Values;

/// <summary>A run of bytes.</summary>
public sealed record BytesValue(ImmutableArray<byte> Value) : GraphValue
{
    /// <inheritdoc/>
    public bool Equals(BytesValue? other) => other is not null && Value.AsSpan().SequenceEqual(other.Value.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Value.Length;
}
