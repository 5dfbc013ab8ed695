using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Coreference;

/// <summary>What given names, the endings of family names and nouns tell of a person's gender.</summary>
internal sealed class Genders
{
    private readonly FrozenDictionary<string, Gender> _names = Table("given-names");
    private readonly FrozenDictionary<string, Gender> _nouns = Table("gendered-nouns");
    private readonly (string Ending, Gender Gender, int Letters)[] _endings =
    [
        .. LexiconFile.Rows("gendered-endings").Select(row => (row[0], Parse(row[1]), int.Parse(row[2], CultureInfo.InvariantCulture))),
    ];

    /// <summary>The one gender whose bearers have a given name, or else a family name.</summary>
    /// <param name="given">The first word of the name, as written.</param>
    /// <param name="family">Its last word.</param>
    public Gender OfName(string given, string family)
    {
        if (_names.TryGetValue(Fold(given), out var gender))
        {
            return gender;
        }

        var folded = Fold(family);
        foreach (var (ending, ofEnding, letters) in _endings)
        {
            if (folded.Length >= letters && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return ofEnding;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>Of whom a noun speaks.</summary>
    /// <param name="lemma">Its lemma, lower-cased.</param>
    public Gender OfNoun(string lemma) =>
        _nouns.TryGetValue(lemma, out var gender) ? gender
        : lemma.EndsWith("woman", StringComparison.Ordinal) ? Gender.Female
        : lemma.EndsWith("man", StringComparison.Ordinal) ? Gender.Male
        : Gender.Unknown;

    private static FrozenDictionary<string, Gender> Table(string name) =>
        LexiconFile.Rows(name).ToFrozenDictionary(row => row[0], row => Parse(row[1]), StringComparer.Ordinal);

    private static Gender Parse(string letter) =>
        letter switch
        {
            "m" => Gender.Male,
            "f" => Gender.Female,
            _ => Gender.Unknown,
        };

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }
}
