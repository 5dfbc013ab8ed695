using System.Collections.Immutable;

namespace Zindan.Resolution.Facts;

/// <summary>Sets of text in ordinal order, the only order that results may depend on.</summary>
internal static class Sets
{
    public static ImmutableSortedSet<string> Empty { get; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public static ImmutableSortedSet<string> Of(IEnumerable<string> values) => values.ToImmutableSortedSet(StringComparer.Ordinal);

    public static ImmutableSortedSet<string> Union<T>(IEnumerable<T> parts, Func<T, ImmutableSortedSet<string>> set)
    {
        var all = Empty.ToBuilder();
        foreach (var part in parts)
        {
            all.UnionWith(set(part));
        }

        return all.ToImmutable();
    }

    /// <summary>The first that both hold, or null.</summary>
    public static string? Shared(ImmutableSortedSet<string> left, ImmutableSortedSet<string> right)
    {
        var (few, many) = left.Count <= right.Count ? (left, right) : (right, left);
        foreach (var value in few)
        {
            if (many.Contains(value))
            {
                return value;
            }
        }

        return null;
    }
}
