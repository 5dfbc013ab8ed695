using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Zindan.Resolution.Facts;

/// <summary>Sets of text as sorted arrays, in ordinal order, the only order that results may depend on. Most hold one text or none, and trees of such would outweigh the texts.</summary>
internal static class Sets
{
    public static ImmutableArray<string> Empty => [];

    public static ImmutableArray<string> Of(IEnumerable<string> values) => Sorted([.. values]);

    public static ImmutableArray<string> Union<T>(IReadOnlyList<T> parts, Func<T, ImmutableArray<string>> set)
    {
        var all = new List<string>();
        var last = Empty;
        foreach (var part in parts)
        {
            var values = set(part);
            if (!values.Equals(last) && !values.AsSpan().SequenceEqual(last.AsSpan()))
            {
                all.AddRange(values);
                last = values;
            }
        }

        return all.Count == last.Length ? last : Sorted([.. all]);
    }

    /// <summary>The ordinally smallest that both hold, or null.</summary>
    public static string? Shared(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        for (int i = 0, j = 0; i < left.Length && j < right.Length; )
        {
            var order = string.CompareOrdinal(left[i], right[j]);
            if (order == 0)
            {
                return left[i];
            }

            (i, j) = order < 0 ? (i + 1, j) : (i, j + 1);
        }

        return null;
    }

    /// <summary>Whether both hold any text.</summary>
    public static bool Overlaps(this ImmutableArray<string> left, ImmutableArray<string> right) => Shared(left, right) is not null;

    /// <summary>All that both hold.</summary>
    public static ImmutableArray<string> Common(ImmutableArray<string> left, ImmutableArray<string> right) =>
        left.IsEmpty || right.IsEmpty ? Empty : [.. left.Where(value => right.BinarySearch(value, StringComparer.Ordinal) >= 0)];

    private static ImmutableArray<string> Sorted(string[] values)
    {
        if (values.Length > 1)
        {
            Array.Sort(values, string.CompareOrdinal);
            values = [.. values.Distinct(StringComparer.Ordinal)];
        }

        return values.Length == 0 ? Empty : ImmutableCollectionsMarshal.AsImmutableArray(values);
    }
}
