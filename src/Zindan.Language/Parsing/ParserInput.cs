using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Language.Parsing;

/// <summary>How the parser describes tokens to its encoder: the word, its part of speech, Penn tag, Brown cluster, affixes and shape.</summary>
public static class ParserInput
{
    /// <summary>The table of words, whose size is the model's.</summary>
    public const int WordTable = 0;

    private const int BrownRows = 1024;
    private const int SuffixRows = 2048;
    private const int PrefixRows = 1024;
    private const int ShapeRows = 256;

    /// <summary>The layout for a number of learned words.</summary>
    public static EncoderLayout Layout(int words) =>
        new([
            new(words + 1, 32),
            new(TagNames.PartOfSpeechCount, 12),
            new(TagNames.PennTagCount, 18),
            new(BrownRows, 18),
            new(SuffixRows, 14),
            new(PrefixRows, 8),
            new(ShapeRows, 8),
        ]);

    /// <summary>Writes the rows of a sentence, those of a token side by side.</summary>
    public static void Rows(
        ReadOnlySpan<WordFeatures> words,
        ReadOnlySpan<PartOfSpeech> upos,
        ReadOnlySpan<PennTag> xpos,
        HashedWords learned,
        Span<int> rows
    )
    {
        ArgumentNullException.ThrowIfNull(learned);
        const int count = 8;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            var row = rows.Slice(i * count, count);
            row[0] = learned.Find(word.Lower) + 1;
            row[1] = (int)upos[i];
            row[2] = (int)xpos[i];
            row[3] = word.Brown;
            row[4] = (int)(word.Suffix3 >> 40) & (SuffixRows - 1);
            row[5] = (int)(word.Prefix2 >> 40) & (PrefixRows - 1);
            row[6] = (int)(word.Shape >> 40) & (ShapeRows - 1);
            row[7] = word.Row;
        }
    }
}
