using System.Collections.Frozen;
using System.Globalization;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Masks.Numbers;

/// <summary>The number words of a language, lower-cased.</summary>
public sealed class NumberLexicon
{
    private NumberLexicon(FrozenDictionary<string, (NumberWordKind Kind, long Value)> words) => Words = words;

    /// <summary>Each word with its part in a number and its value.</summary>
    public FrozenDictionary<string, (NumberWordKind Kind, long Value)> Words { get; }

    /// <summary>The English one.</summary>
    public static NumberLexicon English { get; } =
        new(
            LexiconFile
                .Rows("numbers")
                .ToFrozenDictionary(
                    row => row[0],
                    row => (Enum.Parse<NumberWordKind>(row[1], ignoreCase: true), long.Parse(row[2], CultureInfo.InvariantCulture)),
                    StringComparer.Ordinal
                )
        );
}
