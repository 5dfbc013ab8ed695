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

        var source = sorted.AsSpan();
        var cuts = removed.Concat(added.Select(key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var kept = new (int Start, int End)[cuts.Length + 1];
        var (position, length) = (0, added.Count);
        for (var i = 0; i < cuts.Length; i++)
        {
            var at = position + LowerBound(source[position..], cuts[i], key);
            kept[i] = (position, at);
            length += at - position;
            for (position = at; removed.Contains(cuts[i]) && position < source.Length && key(source[position]) == cuts[i]; position++) { }
        }

        kept[^1] = (position, source.Length);
        // Of the right length at once: copies of an array this large cost more than all else here.
        var result = new T[length + source.Length - position];
        var (written, next) = (0, 0);
        for (var i = 0; i < kept.Length; i++)
        {
            source[kept[i].Start..kept[i].End].CopyTo(result.AsSpan(written));
            written += kept[i].End - kept[i].Start;
            for (; i < cuts.Length && next < added.Count && key(added[next]) == cuts[i]; next++)
            {
                result[written++] = added[next];
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
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
