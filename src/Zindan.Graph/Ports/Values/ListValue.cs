using System.Collections.Immutable;

namespace Zindan.Graph.Ports.Values;

/// <summary>Values in order.</summary>
public sealed record ListValue(ImmutableArray<GraphValue> Items) : GraphValue
{
    /// <summary>A list without anything in it.</summary>
    public static ListValue Empty { get; } = new([]);

    /// <summary>A list of strings.</summary>
    public static ListValue Of(IEnumerable<string> texts) => new([.. texts.Select(text => (GraphValue)text)]);

    /// <inheritdoc/>
    public bool Equals(ListValue? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length;
}
