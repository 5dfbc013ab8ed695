using Zindan.Language.Tagging;

namespace Zindan.Language.Models;

/// <summary>
/// What a <see cref="TokenEncoder"/> sees of a token: the frozen vector of the word, then learned vectors of the word, its part of speech, Penn tag,
/// Brown cluster, affixes and shape, one behind the other.
/// </summary>
public static class EncoderInput
{
    /// <summary>The table of words, whose size is the model's.</summary>
    public const int WordTable = 0;

    /// <summary>Dimensions of the frozen vectors, and where the learned ones start.</summary>
    public const int FrozenWidth = 50;

    private const int BrownRows = 1024;
    private const int SuffixRows = 2048;
    private const int PrefixRows = 1024;
    private const int ShapeRows = 256;

    /// <summary>The learned tables in the order in which they are joined.</summary>
    public static IReadOnlyList<EmbeddingTable> Tables { get; } =
    [
        new(0, 32),
        new(TagNames.PartOfSpeechCount, 12),
        new(TagNames.PennTagCount, 18),
        new(BrownRows, 18),
        new(SuffixRows, 14),
        new(PrefixRows, 8),
        new(ShapeRows, 8),
    ];

    /// <summary>How many numbers describe a token before encoding.</summary>
    public static int Width { get; } = FrozenWidth + Tables.Sum(table => table.Dimensions);

    /// <summary>Writes the row of each table that a token uses.</summary>
    public static void Rows(in WordFeatures word, PartOfSpeech upos, PennTag xpos, HashedWords words, Span<int> rows)
    {
        ArgumentNullException.ThrowIfNull(words);
        rows[0] = words.Find(word.Lower) + 1;
        rows[1] = (int)upos;
        rows[2] = (int)xpos;
        rows[3] = word.Brown;
        rows[4] = (int)(word.Suffix3 >> 40) & (SuffixRows - 1);
        rows[5] = (int)(word.Prefix2 >> 40) & (PrefixRows - 1);
        rows[6] = (int)(word.Shape >> 40) & (ShapeRows - 1);
    }
}
