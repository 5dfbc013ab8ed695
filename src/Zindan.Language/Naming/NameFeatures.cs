using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Language.Naming;

/// <summary>
/// The features of the name typer: the word and its neighbours by form, affixes, shape, tags, clusters and gazetteer, and the run of
/// capitalised words that it stands in, whose last word ("… Committee") and neighbours often tell what it names. Training and typing share them.
/// </summary>
public static class NameFeatures
{
    /// <summary>How many features a token has at most.</summary>
    public const int Capacity = 160;

    private const int Reach = 2;
    private const int Templates = 64;

    /// <summary>Writes the features of one token.</summary>
    /// <returns>How many there are.</returns>
    public static int Extract(in NameInput input, int index, Span<ulong> features)
    {
        var writer = new Writer(features);
        ref readonly var word = ref input.Words[index];
        writer.Add(0, 0);
        for (var offset = -Reach; offset <= Reach; offset++)
        {
            AddToken(ref writer, input, index + offset, (ulong)(offset + Reach) * Templates);
        }
        var left = At(input.Words, index - 1);
        var right = At(input.Words, index + 1);
        var start = 5UL * Templates;
        writer.Add(start, word.Form);
        writer.Add(start + 1, word.Prefix1);
        writer.Add(start + 2, word.Prefix2);
        writer.Add(start + 3, word.Prefix3);
        writer.Add(start + 4, word.Suffix1);
        writer.Add(start + 5, word.Suffix2);
        writer.Add(start + 6, word.Suffix3);
        writer.Add(start + 7, word.Suffix4);
        writer.Add(start + 8, StableHash.Combine(left.Lower, word.Lower));
        writer.Add(start + 9, StableHash.Combine(word.Lower, right.Lower));
        writer.Add(start + 10, StableHash.Combine(left.Shape, word.Shape));
        writer.Add(start + 11, StableHash.Combine(word.Shape, right.Shape));
        writer.Add(start + 12, StableHash.Combine(StableHash.Combine(left.Shape, word.Shape), right.Shape));
        writer.Add(start + 13, StableHash.Combine(word.Shape, (ulong)word.Brown));
        writer.Add(start + 14, StableHash.Combine(word.Shape, (ulong)word.Glove.Of256));
        writer.Add(start + 15, StableHash.Combine(word.Shape, (ulong)word.Glove.Of1024));
        writer.Add(start + 16, Pair(left.Glove.Of256, word.Glove.Of256));
        writer.Add(start + 17, Pair(word.Glove.Of256, right.Glove.Of256));
        writer.Add(start + 18, Pair(left.Brown, word.Brown));
        writer.Add(start + 19, Pair(word.Brown, right.Brown));
        writer.Add(start + 20, StableHash.Combine(word.Shape, index == 0 ? 1UL : 0));
        writer.Add(start + 21, Pair(Tag(input, index - 1), Tag(input, index)));
        writer.Add(start + 22, Pair(Tag(input, index), Tag(input, index + 1)));
        writer.Add(start + 23, StableHash.Combine(Pair(Tag(input, index - 1), Tag(input, index)), (ulong)Tag(input, index + 1)));
        writer.Add(start + 24, Pair(Match(input, index), Tag(input, index)));
        writer.Add(start + 25, Pair(Match(input, index - 1), Match(input, index)));
        writer.Add(start + 26, Pair(Match(input, index), Match(input, index + 1)));
        writer.Add(start + 27, StableHash.Combine((ulong)Match(input, index), word.Shape));
        writer.Add(start + 28, StableHash.Combine((ulong)Match(input, index), left.Lower));
        writer.Add(start + 29, Pair(Match(input, index), word.Glove.Of256));
        writer.Add(start + 30, StableHash.Combine(At(input.Words, index - 2).Lower, left.Lower));
        writer.Add(start + 31, StableHash.Combine(right.Lower, At(input.Words, index + 2).Lower));
        AddRun(ref writer, input, index, start + Templates);
        AddStyle(ref writer, input, index, start + (2 * Templates));
        return writer.Count;
    }

    private static void AddToken(ref Writer writer, in NameInput input, int index, ulong start)
    {
        var word = At(input.Words, index);
        writer.Add(start + 1, word.Lower);
        writer.Add(start + 2, word.Shape);
        writer.Add(start + 3, (ulong)word.Glove.Of64);
        writer.Add(start + 4, (ulong)word.Glove.Of256);
        writer.Add(start + 5, (ulong)word.Glove.Of1024);
        writer.Add(start + 6, (ulong)word.Glove.Of4096);
        writer.Add(start + 7, word.BrownPath & 0xF);
        writer.Add(start + 8, word.BrownPath & 0x3F);
        writer.Add(start + 9, word.BrownPath & 0x3FF);
        writer.Add(start + 10, (ulong)word.Brown);
        writer.Add(start + 11, (ulong)Tag(input, index));
        writer.Add(start + 12, (ulong)Match(input, index));
    }

    /// <summary>Features of the run of capitalised words around a token, or of the lack of one.</summary>
    private static void AddRun(ref Writer writer, in NameInput input, int index, ulong start)
    {
        if (!IsNameLike(input, index))
        {
            return;
        }
        var (first, last) = (index, index);
        while (first > 0 && IsNameLike(input, first - 1))
        {
            first--;
        }
        while (last + 1 < input.Length && IsNameLike(input, last + 1))
        {
            last++;
        }
        var place = (Math.Min(index - first, 3) * 4) + Math.Min(last - index, 3);
        var before = At(input.Words, first - 1);
        var after = At(input.Words, last + 1);
        var head = input.Words[last];
        var front = input.Words[first];
        writer.Add(start, (ulong)place);
        writer.Add(start + 1, head.Lower);
        writer.Add(start + 2, (ulong)head.Glove.Of1024);
        writer.Add(start + 3, (ulong)head.Glove.Of256);
        writer.Add(start + 4, head.Suffix3);
        writer.Add(start + 5, front.Lower);
        writer.Add(start + 6, (ulong)front.Glove.Of256);
        writer.Add(start + 7, before.Lower);
        writer.Add(start + 8, (ulong)before.Glove.Of1024);
        writer.Add(start + 9, after.Lower);
        writer.Add(start + 10, (ulong)after.Glove.Of1024);
        writer.Add(start + 11, StableHash.Combine(before.Lower, (ulong)place));
        writer.Add(start + 12, StableHash.Combine(after.Lower, (ulong)place));
        writer.Add(start + 13, StableHash.Combine(head.Lower, (ulong)place));
        writer.Add(start + 14, StableHash.Combine((ulong)head.Brown, (ulong)place));
        writer.Add(start + 15, StableHash.Combine((ulong)Match(input, first), (ulong)Match(input, last)));
        writer.Add(start + 16, StableHash.Combine(before.Lower, after.Lower));
        writer.Add(start + 17, StableHash.Combine((ulong)before.Glove.Of256, (ulong)after.Glove.Of256));
    }

    /// <summary>Features that may weigh differently from corpus to corpus, on top of what all of them agree on.</summary>
    private static void AddStyle(ref Writer writer, in NameInput input, int index, ulong start)
    {
        ref readonly var word = ref input.Words[index];
        var style = start + (ulong)(input.Style * Templates);
        writer.Add(style, 0);
        writer.Add(style + 1, word.Lower);
        writer.Add(style + 2, word.Shape);
        writer.Add(style + 3, (ulong)Tag(input, index));
        writer.Add(style + 4, (ulong)word.Brown);
        writer.Add(style + 5, (ulong)word.Glove.Of256);
        writer.Add(style + 6, (ulong)Match(input, index));
        writer.Add(style + 7, At(input.Words, index - 1).Lower);
        writer.Add(style + 8, At(input.Words, index + 1).Lower);
        writer.Add(style + 9, Pair(Tag(input, index - 1), Tag(input, index + 1)));
    }

    private static bool IsNameLike(in NameInput input, int index) =>
        input.Words[index].IsCapitalised && input.Upos[index] is PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Noun;

    private static WordFeatures At(ReadOnlySpan<WordFeatures> words, int index) =>
        index >= 0 && index < words.Length ? words[index] : default;

    private static int Tag(in NameInput input, int index) => index >= 0 && index < input.Length ? 1 + (int)input.Xpos[index] : 0;

    private static int Match(in NameInput input, int index) => index >= 0 && index < input.Length ? 1 + input.Matches[index] : 0;

    private static ulong Pair(int first, int second) => ((ulong)first << 16) | (uint)second;

    private ref struct Writer(Span<ulong> features)
    {
        private readonly Span<ulong> _features = features;

        public int Count { get; private set; }

        public void Add(ulong template, ulong value) => _features[Count++] = StableHash.Combine(template, value);
    }
}
