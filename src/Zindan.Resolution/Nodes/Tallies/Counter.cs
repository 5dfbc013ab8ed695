namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>How many members give each value, so that one more or one fewer need not count the others again.</summary>
internal sealed class Counter<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _counts = [];

    /// <summary>The values that any member gives, in no particular order.</summary>
    public IReadOnlyCollection<T> Values => _counts.Keys;

    /// <summary>The values with how many give each, in no particular order.</summary>
    public IReadOnlyDictionary<T, int> Counts => _counts;

    /// <summary>Counts a value in or, with a negative number, out.</summary>
    public void Add(T value, int times)
    {
        var count = _counts.GetValueOrDefault(value) + times;
        if (count == 0)
        {
            _counts.Remove(value);
        }
        else
        {
            _counts[value] = count;
        }
    }

    /// <summary>The values, the most frequent first; ties by the comparer.</summary>
    public IEnumerable<T> Ranked(IComparer<T> comparer) =>
        _counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, comparer).Select(count => count.Key);
}
