using System.Text.RegularExpressions;

namespace Zindan.Resolution.Names;

/// <summary>Brings names as registers and courts write them, family name first ("Rahimov Anvar Saidovich", "Rahimov A. S."), into the order of the press.</summary>
internal static partial class NameOrder
{
    // Endings that given names have too ("Martin", "Kelly").
    private static readonly string[] Ambiguous = ["in", "ina", "li", "lu", "ion", "ian", "yan"];

    /// <summary>The folded words, given names first, where their forms show that the family name leads.</summary>
    public static string[] GivenFirst(string[] words)
    {
        if (words.Length < 2 || !IsFamily(words[0]))
        {
            return words;
        }

        return words[1..].All(word => word.Length == 1) || (words.Length == 3 && IsPatronymic(words[2]) && IsGiven(words[1]))
            ? [.. words[1..], words[0]]
            : words;
    }

    /// <summary>The name with each initial that is written with several letters ("Kh.", "Yu.") as one letter.</summary>
    public static string WithoutLongInitials(string name) =>
        name.Contains('.', StringComparison.Ordinal) ? LongInitial().Replace(name, match => Letter(match.Groups[1].Value) + ".") : name;

    private static string Letter(string letters) =>
        letters.ToLowerInvariant() switch
        {
            "kh" => "H",
            "gh" => "G",
            "zh" or "dzh" or "dj" => "J",
            var other => other[..1].ToUpperInvariant(),
        };

    private static bool IsFamily(string word) =>
        FamilySuffixes.IsFamilyLike(word)
        && !FamilySuffixes.IsPatronymic(word)
        && !Ambiguous.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
        && NameLexicon.ClassesOf(word).IsEmpty;

    private static bool IsPatronymic(string word) => FamilySuffixes.IsPatronymic(word);

    private static bool IsGiven(string word) => word.Length > 1 && !IsPatronymic(word);

    [GeneratedRegex(@"(?<![\p{L}.])(Kh|Sh|Ch|Zh|Dzh|Dj|Gh|Ts|Yu|Ya|Ye|Yo)\.", RegexOptions.CultureInvariant)]
    private static partial Regex LongInitial();
}
