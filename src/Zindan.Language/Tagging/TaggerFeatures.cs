using Zindan.Language.Models;

namespace Zindan.Language.Tagging;

/// <summary>
/// The features of the tagger: the word, its affixes, shape and clusters, two neighbours on either side, and the two labels before it.
/// Training and tagging share them.
/// </summary>
public static class TaggerFeatures
{
    /// <summary>How many features a token has at most.</summary>
    public const int Capacity = 64;

    /// <summary>A label that stands in front of the first token.</summary>
    public const int NoLabel = 255;

    /// <summary>Writes the features of one token.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="index">The token.</param>
    /// <param name="previous">Label of the token before, or <see cref="NoLabel"/>.</param>
    /// <param name="beforePrevious">Label of the token before that, or <see cref="NoLabel"/>.</param>
    /// <param name="features">Where the hashes go, of at least <see cref="Capacity"/>.</param>
    /// <returns>How many there are.</returns>
    public static int Extract(ReadOnlySpan<WordFeatures> words, int index, int previous, int beforePrevious, Span<ulong> features)
    {
        ref readonly var word = ref words[index];
        var left = index > 0 ? words[index - 1] : default;
        var left2 = index > 1 ? words[index - 2] : default;
        var right = index + 1 < words.Length ? words[index + 1] : default;
        var right2 = index + 2 < words.Length ? words[index + 2] : default;
        var isFirst = index == 0 ? 1UL : 0;
        var count = 0;
        var sink = new FeatureSink(features);
        sink.Add(ref count, 0);
        sink.Add(ref count, word.Lower);
        sink.Add(ref count, word.Form);
        sink.Add(ref count, word.Suffix1);
        sink.Add(ref count, word.Suffix2);
        sink.Add(ref count, word.Suffix3);
        sink.Add(ref count, word.Suffix4);
        sink.Add(ref count, word.Prefix1);
        sink.Add(ref count, word.Prefix2);
        sink.Add(ref count, word.Prefix3);
        sink.Add(ref count, word.Shape, isFirst);
        sink.Add(ref count, word.Shape, word.Suffix2);
        sink.Add(ref count, Full(word));
        sink.Add(ref count, Coarse(word));
        sink.Add(ref count, Middle(word));
        sink.Add(ref count, (ulong)word.Glove.Of1024);
        sink.Add(ref count, (ulong)previous);
        sink.Add(ref count, (ulong)beforePrevious);
        sink.Add(ref count, (ulong)previous, (ulong)beforePrevious);
        sink.Add(ref count, (ulong)previous, word.Lower);
        sink.Add(ref count, (ulong)previous, word.Suffix3);
        sink.Add(ref count, (ulong)previous, Full(word));
        sink.Add(ref count, (ulong)previous, Coarse(right));
        sink.Add(ref count, left.Lower);
        sink.Add(ref count, left2.Lower);
        sink.Add(ref count, right.Lower);
        sink.Add(ref count, right2.Lower);
        sink.Add(ref count, left.Suffix3);
        sink.Add(ref count, right.Suffix3);
        sink.Add(ref count, right.Suffix2, Full(word));
        sink.Add(ref count, left.Shape, word.Shape);
        sink.Add(ref count, right.Shape, word.Shape);
        sink.Add(ref count, Full(left));
        sink.Add(ref count, Full(right));
        sink.Add(ref count, Full(left2));
        sink.Add(ref count, Full(right2));
        sink.Add(ref count, Coarse(left), Coarse(word));
        sink.Add(ref count, Coarse(word), Coarse(right));
        sink.Add(ref count, Coarse(left), Coarse(right));
        sink.Add(ref count, Full(right), Full(right2));
        sink.Add(ref count, left.Lower, word.Lower);
        sink.Add(ref count, word.Lower, right.Lower);
        sink.Add(ref count, left.Lower, right.Lower);
        sink.Add(ref count, (ulong)right.Glove.Of1024);
        sink.Add(ref count, (ulong)left.Glove.Of1024);
        sink.Add(ref count, StableHash.Combine((ulong)previous, (ulong)beforePrevious), word.Lower);
        return count;
    }

    private static ulong Full(in WordFeatures word) => (ulong)word.Brown;

    private static ulong Middle(in WordFeatures word) => word.BrownPath & 0x3FF;

    private static ulong Coarse(in WordFeatures word) => word.BrownPath & 0x3F;

    /// <summary>Numbers the templates in the order in which they are added.</summary>
    private readonly ref struct FeatureSink(Span<ulong> features)
    {
        private readonly Span<ulong> _features = features;

        public void Add(ref int count, ulong value)
        {
            _features[count] = StableHash.Combine((ulong)count, value);
            count++;
        }

        public void Add(ref int count, ulong first, ulong second) => Add(ref count, StableHash.Combine(first, second));
    }
}
