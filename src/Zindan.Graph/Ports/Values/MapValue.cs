using System.Collections.Immutable;

namespace Zindan.Graph.Ports.Values;

/// <summary>Values by key, ordinally sorted by key.</summary>
public sealed record MapValue : GraphValue
{
    private MapValue(ImmutableArray<KeyValuePair<string, GraphValue>> entries) => Entries = entries;

    /// <summary>A map without anything in it.</summary>
    public static MapValue Empty { get; } = new([]);

    /// <summary>The keys with their values, ordinally sorted by key.</summary>
    public ImmutableArray<KeyValuePair<string, GraphValue>> Entries { get; }

    /// <summary>The value of a key; <see cref="NullValue"/> where the key is absent.</summary>
    public GraphValue this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key)
                {
                    return entry.Value;
                }
            }

            return NullValue.Instance;
        }
    }

    /// <summary>Makes a map of entries in any order.</summary>
    /// <exception cref="ArgumentException">A key comes twice.</exception>
    public static MapValue Of(IEnumerable<KeyValuePair<string, GraphValue>> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Key == sorted[i - 1].Key)
            {
                throw new ArgumentException($"The key '{sorted[i].Key}' comes twice", nameof(entries));
            }
        }

        return new MapValue(ImmutableArray.Create(sorted));
    }

    /// <summary>Makes a map of entries in any order.</summary>
    /// <exception cref="ArgumentException">A key comes twice.</exception>
    public static MapValue Of(params (string Key, GraphValue Value)[] entries) =>
        Of(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));

    /// <summary>The same map without the keys whose value is <see cref="NullValue"/>, as a database keeps it.</summary>
    public MapValue WithoutNulls() =>
        Entries.Any(entry => entry.Value is NullValue) ? new MapValue([.. Entries.Where(entry => entry.Value is not NullValue)]) : this;

    /// <inheritdoc/>
    public bool Equals(MapValue? other) => other is not null && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Length;
}
