namespace Zindan.Language.Documents;

/// <summary>Finds what lies in a range of tokens among things that are in the order of the text.</summary>
internal static class Slices
{
    /// <summary>The items that begin in a range, in time that grows with their number alone.</summary>
    /// <param name="items">The items, in order of their first tokens.</param>
    /// <param name="range">The range.</param>
    /// <param name="tokens">The tokens of an item.</param>
    public static IReadOnlyList<T> StartingIn<T>(this IReadOnlyList<T> items, TokenRange range, Func<T, TokenRange> tokens)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens(items[middle]).Start < range.Start ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < items.Count && tokens(items[end]).Start < range.End)
        {
            end++;
        }

        if (end == low)
        {
            return [];
        }

        var found = new T[end - low];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = items[low + i];
        }

        return found;
    }
}
