using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Zindan.Resolution;

/// <summary>Changes a sorted array in few places without sorting it again.</summary>
internal static class SortedArray
{
    /// <summary>The array without the removed keys and with the added elements, which are in order; both in time linear in the array with little work for each kept element.</summary>
    public static ImmutableArray<T> Change<T>(
        ImmutableArray<T> sorted,
        IReadOnlySet<string> removed,
        IReadOnlyList<T> added,
        Func<T, string> key
    )
    {
        if (removed.Count == 0 && added.Count == 0)
        {
            return sorted;
        }

        var result = new List<T>(sorted.Length + added.Count);
        var source = sorted.AsSpan();
        var cuts = removed.Concat(added.Select(key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var additions = added.ToLookup(key, StringComparer.Ordinal);
        var position = 0;
        foreach (var cut in cuts)
        {
            var at = position + LowerBound(source[position..], cut, key);
            result.AddRange(source[position..at]);
            result.AddRange(additions[cut]);
            for (position = at; position < source.Length && key(source[position]) == cut; position++)
            {
                if (!removed.Contains(cut))
                {
                    result.Add(source[position]);
                }
            }
        }

        result.AddRange(source[position..]);
        return ImmutableCollectionsMarshal.AsImmutableArray(result.ToArray());
    }

    private static int LowerBound<T>(ReadOnlySpan<T> sorted, string cut, Func<T, string> key)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(key(sorted[middle]), cut) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
