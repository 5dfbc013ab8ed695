using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Zindan.Language.Documents;
using Zindan.Language.Lexicons;
using Zindan.Language.Masks.Numbers;

namespace Zindan.Language.Masks.Quantities;

/// <summary>The words of quantity of a language, lower-cased.</summary>
public sealed class QuantityLexicon
{
    private QuantityLexicon() { }

    /// <summary>Words before a number and their effect, longest first.</summary>
    public required ImmutableArray<(string[] Words, QuantityEffect Effect)> Modifiers { get; init; }

    /// <summary>Words that are a quantity, longest first, and the least number that they say, or null.</summary>
    public required ImmutableArray<(string[] Words, int? Low)> Nouns { get; init; }

    /// <summary>Units and what they make of a number.</summary>
    public required FrozenDictionary<string, QuantityKind> Units { get; init; }

    /// <summary>Nouns before a number that names and does not count.</summary>
    public required FrozenSet<string> NumberedNouns { get; init; }

    /// <summary>Reads the numbers.</summary>
    public NumberReader Numbers { get; } = new(NumberLexicon.English);

    /// <summary>The English one.</summary>
    public static QuantityLexicon English { get; } =
        new()
        {
            Modifiers =
            [
                .. LexiconFile
                    .Rows("quantity-modifiers")
                    .Select(row => (row[0].Split(' '), Enum.Parse<QuantityEffect>(row[1], ignoreCase: true)))
                    .OrderByDescending(row => row.Item1.Length),
            ],
            Nouns =
            [
                .. LexiconFile
                    .Rows("quantity-nouns")
                    .Select(row => (row[0].Split(' '), row[1] == "-" ? (int?)null : int.Parse(row[1], CultureInfo.InvariantCulture)))
                    .OrderByDescending(row => row.Item1.Length),
            ],
            Units = LexiconFile
                .Rows("units")
                .ToFrozenDictionary(row => row[0], row => Enum.Parse<QuantityKind>(row[1], ignoreCase: true), StringComparer.Ordinal),
            NumberedNouns = LexiconFile.Words("numbered-nouns").ToFrozenSet(StringComparer.Ordinal),
        };
}
