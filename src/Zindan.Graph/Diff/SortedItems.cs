using System.Collections.Immutable;

namespace Zindan.Graph.Diff;

/// <summary>Compares and patches lists that are sorted by their items' keys, in one pass.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="Order">Orders items by key; two items of one key are the same item.</param>
/// <param name="Same">Whether two items of one key say the same.</param>
internal sealed record SortedItems<T>(Comparison<T> Order, Func<T, T, bool> Same)
    where T : class
{
    /// <summary>What makes <paramref name="after"/> of <paramref name="before"/>.</summary>
    public ImmutableArray<Change<T>> Compare(ReadOnlySpan<T> before, ReadOnlySpan<T> after)
    {
        var changes = ImmutableArray.CreateBuilder<Change<T>>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            var order =
                i == before.Length ? 1
                : j == after.Length ? -1
                : Order(before[i], after[j]);
            if (order < 0)
            {
                changes.Add(new Change<T>(before[i++], null));
            }
            else if (order > 0)
            {
                changes.Add(new Change<T>(null, after[j++]));
            }
            else
            {
                var (old, now) = (before[i++], after[j++]);
                if (!Same(old, now))
                {
                    changes.Add(new Change<T>(old, now));
                }
            }
        }

        return changes.DrainToImmutable();
    }

    /// <summary>What <paramref name="changes"/> make of <paramref name="before"/>. An item that is already as it is to be stays so.</summary>
    public ImmutableArray<T> Apply(ImmutableArray<T> before, ImmutableArray<Change<T>> changes)
    {
        if (changes.IsEmpty)
        {
            return before;
        }

        var result = ImmutableArray.CreateBuilder<T>(before.Length + changes.Length);
        var i = 0;
        foreach (var change in changes)
        {
            while (i < before.Length && Order(before[i], change.Item) < 0)
            {
                result.Add(before[i++]);
            }

            if (i < before.Length && Order(before[i], change.Item) == 0)
            {
                i++;
            }

            if (change.After is { } after)
            {
                result.Add(after);
            }
        }

        while (i < before.Length)
        {
            result.Add(before[i++]);
        }

        return result.DrainToImmutable();
    }
}
