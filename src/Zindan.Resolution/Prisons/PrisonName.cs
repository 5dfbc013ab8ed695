using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Resolution.Names;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.Prisons;

/// <summary>The name of a prison taken apart: the words that tell it from others, and its number.</summary>
internal sealed class PrisonName
{
    private static readonly FrozenSet<string> Generic = LexiconFile.Lines("prison-words.txt").ToFrozenSet(StringComparer.Ordinal);

    private PrisonName(ImmutableArray<NameToken> tokens, string? number)
    {
        Tokens = tokens;
        Number = number;
    }

    /// <summary>The words that not every prison has in its name.</summary>
    public ImmutableArray<NameToken> Tokens { get; }

    /// <summary>The number in the name, or null.</summary>
    public string? Number { get; }

    /// <summary>The words as one text.</summary>
    public string Text => string.Join(' ', Tokens.Select(token => token.Text));

    /// <summary>"A prison in Tajikistan" has no name: every prison of the country is one. "The jail in Mach" has.</summary>
    private static string WithoutCountry(string name)
    {
        var at = name.IndexOf(" in ", StringComparison.Ordinal);
        if (at < 0)
        {
            return name;
        }

        var capitals = name[at..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0]));
        return CountryLexicon.OfName(NameFolding.Fold(string.Join(' ', capitals))) is null ? name : name[..at];
    }

    private static string? Roman(string word) =>
        word switch
        {
            "i" => "1",
            "ii" => "2",
            "iii" => "3",
            "iv" => "4",
            "v" => "5",
            "vi" => "6",
            _ => null,
        };

    /// <summary>Takes a name apart; null where no word of it is a proper name or number ("a maximum-security prison").</summary>
    public static PrisonName? Parse(string name)
    {
        var proper = WithoutCountry(name)
            .Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word =>
                word.Any(character =>
                    char.IsUpper(character)
                    || char.IsDigit(character)
                    || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.OtherLetter
                )
            )
            .SelectMany(word => NameFolding.Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => !Generic.Contains(word) && !NameLexicon.IsParticle(word))
            .ToArray();
        if (proper.Length > 1 && Roman(proper[^1]) is { } roman)
        {
            proper[^1] = roman;
        }

        var number = proper.FirstOrDefault(word => word.All(char.IsDigit));
        var tokens = proper.Where(word => !word.All(char.IsDigit) && word.Length > 1).Select(NameToken.Of).ToImmutableArray();
        return tokens.IsEmpty && number is null ? null : new PrisonName(tokens, number);
    }
}
