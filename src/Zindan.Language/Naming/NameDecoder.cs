namespace Zindan.Language.Naming;

/// <summary>Finds the best sequence of labels by Viterbi's search, and how far each label is from being another.</summary>
public static class NameDecoder
{
    private const long Impossible = long.MinValue / 4;
    private static readonly int[][] s_previous =
    [
        .. Enumerable
            .Range(0, NameLabel.Count)
            .Select(label => Enumerable.Range(0, NameLabel.Count).Where(previous => NameLabel.CanFollow(previous, label)).ToArray()),
    ];

    /// <summary>Decodes one sentence.</summary>
    /// <param name="scores">The scores of labels within tokens.</param>
    /// <param name="transitions">The scores of a label (column) behind another (row).</param>
    /// <param name="labels">Receives the best labels.</param>
    /// <param name="margins">Receives, for each token, the score of the best sequence less that of the best one with another label here; may be empty.</param>
    public static void Decode(ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions, Span<int> labels, Span<int> margins)
    {
        const int count = NameLabel.Count;
        var length = labels.Length;
        if (length == 0)
        {
            return;
        }
        var forward = new long[length * count];
        var origin = new byte[length * count];
        for (var token = 0; token < length; token++)
        {
            for (var label = 0; label < count; label++)
            {
                var best = Impossible;
                if (token == 0)
                {
                    best = NameLabel.IsStart(label) ? 0 : Impossible;
                }
                else
                {
                    foreach (var previous in s_previous[label])
                    {
                        var score = forward[((token - 1) * count) + previous] + transitions[(previous * count) + label];
                        if (score > best)
                        {
                            (best, origin[(token * count) + label]) = (score, (byte)previous);
                        }
                    }
                }
                if (token == length - 1 && NameLabel.IsOpen(label))
                {
                    best = Impossible;
                }
                forward[(token * count) + label] = Math.Max(Impossible, best + scores[(token * count) + label]);
            }
        }
        var last = 0;
        for (var label = 1; label < count; label++)
        {
            last = forward[((length - 1) * count) + label] > forward[((length - 1) * count) + last] ? label : last;
        }
        for (var token = length - 1; token >= 0; token--)
        {
            labels[token] = last;
            last = origin[(token * count) + last];
        }
        if (!margins.IsEmpty)
        {
            Margins(scores, transitions, labels, margins, forward);
        }
    }

    /// <summary>Runs the search backward and compares, at each token, the best sequence through its label with the best through any other.</summary>
    private static void Margins(
        ReadOnlySpan<int> scores,
        ReadOnlySpan<int> transitions,
        ReadOnlySpan<int> labels,
        Span<int> margins,
        long[] forward
    )
    {
        const int count = NameLabel.Count;
        Span<long> backward = stackalloc long[count];
        Span<long> next = stackalloc long[count];
        for (var label = 0; label < count; label++)
        {
            // A name that is still open cannot end the sentence.
            backward[label] = NameLabel.IsOpen(label) ? Impossible : 0;
        }
        for (var token = labels.Length - 1; token >= 0; token--)
        {
            var other = Impossible;
            for (var label = 0; label < count; label++)
            {
                var total = forward[(token * count) + label] + backward[label];
                other = label != labels[token] ? Math.Max(other, total) : other;
            }
            margins[token] = (int)Math.Min(forward[(token * count) + labels[token]] + backward[labels[token]] - other, int.MaxValue);
            next.Fill(Impossible);
            for (var label = 0; label < count; label++)
            {
                foreach (var previous in s_previous[label])
                {
                    next[previous] = Math.Max(
                        next[previous],
                        backward[label] + scores[(token * count) + label] + transitions[(previous * count) + label]
                    );
                }
            }
            next.CopyTo(backward);
        }
    }
}
