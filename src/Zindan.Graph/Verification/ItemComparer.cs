using Zindan.Graph.Diff;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Verification;

/// <summary>Compares the items of one kind with the rows that the database gives of them.</summary>
/// <typeparam name="T">The items.</typeparam>
internal sealed class ItemComparer<T>
    where T : class
{
    /// <summary>What to call an item, before its key.</summary>
    public required string Noun { get; init; }

    /// <summary>The recipe that reads the rows back.</summary>
    public required string Recipe { get; init; }

    /// <summary>The item as the database should give it, without <c>properties</c> its key.</summary>
    public required Func<T, MapValue> RowOf { get; init; }

    /// <summary>A row of the database in the same form.</summary>
    public required Func<GraphRow, MapValue> Found { get; init; }

    /// <summary>As much of an item as is needed to delete it, from such a row.</summary>
    public required Func<MapValue, T> StubOf { get; init; }

    /// <summary>What identifies the item of a row.</summary>
    public required Func<MapValue, string> KeyOf { get; init; }

    /// <summary>The same of an item, without making its row.</summary>
    public required Func<T, string> KeyOfItem { get; init; }

    /// <summary>Everything that is not as it should be, ordinally sorted by key.</summary>
    public async Task<List<ComparedItem<T>>> CompareAsync(
        IReadOnlyCollection<T> items,
        IAsyncEnumerable<GraphRow> rows,
        CancellationToken cancellationToken
    )
    {
        // The row of an item is made when its counterpart comes, so that not all of them are in memory at once.
        var missing = items.ToDictionary(KeyOfItem, item => item, StringComparer.Ordinal);
        var seen = new Dictionary<string, T>(StringComparer.Ordinal);
        var found = new SortedDictionary<string, ComparedItem<T>>(StringComparer.Ordinal);
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var actual = Found(row);
            var key = KeyOf(actual);
            if (missing.Remove(key, out var item))
            {
                seen.Add(key, item);
                var expected = RowOf(item);
                if (!expected.Equals(actual))
                {
                    found[key] = Compared(
                        DifferenceKind.Different,
                        key,
                        RowDifference.Describe(expected, actual),
                        new Change<T>(StubOf(actual), item)
                    );
                }
            }
            else
            {
                var isTwice = seen.TryGetValue(key, out var twin);
                found[key] = Compared(
                    isTwice ? DifferenceKind.Duplicate : DifferenceKind.Extra,
                    key,
                    "",
                    new Change<T>(StubOf(actual), twin)
                );
            }
        }

        foreach (var (key, item) in missing)
        {
            found[key] = Compared(DifferenceKind.Missing, key, "", new Change<T>(null, item));
        }

        return [.. found.Values];
    }

    private ComparedItem<T> Compared(DifferenceKind kind, string key, string detail, Change<T> change) =>
        new(new GraphDifference(kind, $"{Noun} {key}", detail), change);
}
