namespace Zindan.Resolution.Facts;

/// <summary>
/// Remembers the latest results of a pure function of a text, in bounded space: names repeat all over a corpus, and taking them apart costs more than
/// finding them again. Safe for use by several threads.
/// </summary>
internal sealed class RecentResults<T>(Func<string, T> compute)
{
    private const int Slots = 1 << 14;
    private readonly Entry?[] _slots = new Entry?[Slots];

    /// <summary>The result for a text.</summary>
    public T Of(string text)
    {
        ref var slot = ref _slots[string.GetHashCode(text, StringComparison.Ordinal) & (Slots - 1)];
        if (slot is not { } entry || entry.Text != text)
        {
            slot = entry = new Entry(text, compute(text));
        }

        return entry.Result;
    }

    private sealed record Entry(string Text, T Result);
}
