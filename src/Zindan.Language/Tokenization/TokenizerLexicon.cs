using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Tokenization;

/// <summary>What the tokenizer and the sentence splitter know of a language's spelling.</summary>
public sealed class TokenizerLexicon
{
    private TokenizerLexicon() { }

    /// <summary>Abbreviations without their final stop, cased.</summary>
    public required FrozenDictionary<string, AbbreviationClass> Abbreviations { get; init; }

    /// <summary>First parts that stay one token with what follows their hyphen, lower-cased.</summary>
    public required FrozenSet<string> HyphenPrefixes { get; init; }

    /// <summary>Words that are two, lower-cased, with the length of the first.</summary>
    public required FrozenDictionary<string, int> Contractions { get; init; }

    /// <summary>Units that are split off a number, cased.</summary>
    public required FrozenSet<string> NumberUnits { get; init; }

    /// <summary>Words that, capitalised behind an abbreviation, begin a sentence, lower-cased.</summary>
    public required FrozenSet<string> SentenceStarters { get; init; }

    /// <summary>The English one.</summary>
    public static TokenizerLexicon English { get; } =
        new()
        {
            Abbreviations = LexiconFile
                .Rows("abbreviations")
                .ToFrozenDictionary(row => row[0], row => Enum.Parse<AbbreviationClass>(row[1], ignoreCase: true), StringComparer.Ordinal),
            HyphenPrefixes = LexiconFile.Words("hyphen-prefixes").ToFrozenSet(StringComparer.Ordinal),
            Contractions = LexiconFile
                .Rows("contractions")
                .ToFrozenDictionary(
                    row => row[0],
                    row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture),
                    StringComparer.Ordinal
                ),
            NumberUnits = LexiconFile.Words("number-units").ToFrozenSet(StringComparer.Ordinal),
            SentenceStarters = LexiconFile.Words("sentence-starters").ToFrozenSet(StringComparer.Ordinal),
        };
}
