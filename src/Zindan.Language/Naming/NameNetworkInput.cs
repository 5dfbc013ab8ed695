using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Language.Naming;

/// <summary>How the typer describes tokens to its encoder: word, tags, clusters, affixes, shape, what the gazetteer says, and where in the sentence.</summary>
public static class NameNetworkInput
{
    private const int BrownRows = 1024;
    private const int ClusterRows = 1025;
    private const int SuffixRows = 2048;
    private const int ShapeRows = 256;
    private const int MatchRows = 128;
    private const int PlaceRows = 4;

    /// <summary>How many rows stand for a token.</summary>
    public const int RowsOfToken = 13;

    /// <summary>The layout for a number of learned words.</summary>
    public static EncoderLayout Layout(int words) =>
        new([
            new(words + 1, 20),
            new(TagNames.PartOfSpeechCount, 6),
            new(TagNames.PennTagCount, 14),
            new(BrownRows, 20),
            new(ClusterRows, 16),
            new(SuffixRows, 12),
            new(SuffixRows, 8),
            new(SuffixRows, 6),
            new(ShapeRows, 16),
            new(MatchRows, 16),
            new(PlaceRows, 4),
            new(NameInput.Styles, 4),
        ]);

    /// <summary>Writes the rows of a sentence, those of a token side by side.</summary>
    public static void Rows(in NameInput input, HashedWords learned, Span<int> rows)
    {
        ArgumentNullException.ThrowIfNull(learned);
        var isHeadline = IsCapitalisedThroughout(input.Words) ? 2 : 0;
        for (var i = 0; i < input.Length; i++)
        {
            ref readonly var word = ref input.Words[i];
            var row = rows.Slice(i * RowsOfToken, RowsOfToken);
            row[0] = learned.Find(word.Lower) + 1;
            row[1] = (int)input.Upos[i];
            row[2] = (int)input.Xpos[i];
            row[3] = word.Brown;
            row[4] = word.Glove.Of1024;
            row[5] = (int)(word.Suffix3 >> 40) & (SuffixRows - 1);
            row[6] = (int)(word.Suffix4 >> 40) & (SuffixRows - 1);
            row[7] = (int)(word.Prefix2 >> 40) & (SuffixRows - 1);
            row[8] = (int)(word.Shape >> 40) & (ShapeRows - 1);
            row[9] = input.Matches[i];
            row[10] = isHeadline + (i == 0 ? 1 : 0);
            row[11] = input.Style;
            row[12] = word.Row;
        }
    }

    /// <summary>Whether nearly every longer word is capitalised, so that capitals say little.</summary>
    private static bool IsCapitalisedThroughout(ReadOnlySpan<WordFeatures> words)
    {
        var (capitals, all) = (0, 0);
        foreach (ref readonly var word in words)
        {
            capitals += word.IsCapitalised ? 1 : 0;
            all++;
        }
        return all > 2 && capitals * 5 >= all * 3;
    }
}
