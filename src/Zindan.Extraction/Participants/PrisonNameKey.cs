using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>What is left of the name of a place of detention without the words that say what it is: "General Sani Dogo Custodial Centre" and "Sani Dogo prison" are one, "SIZO-1" and "Colony No. 1" are not.</summary>
internal static class PrisonNameKey
{
    /// <summary>Whether two names can be of one place of detention.</summary>
    public static bool AreSame(string left, string right, ExtractionLexicon lexicon)
    {
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var (first, firstKind) = Of(left, lexicon);
        var (second, secondKind) = Of(right, lexicon);
        if (first.Length == 0 || second.Length == 0)
        {
            return false;
        }

        var isNumber = first.Concat(second).All(word => char.IsAsciiDigit(word[0]));
        return isNumber
            ? first.SequenceEqual(second) && (firstKind is null || secondKind is null || firstKind == secondKind)
            : Holds(first, second) || Holds(second, first);
    }

    /// <summary>Whether a name of a prison is that of a town and says no more ("the X prison").</summary>
    public static bool IsOfTown(string prison, string town, ExtractionLexicon lexicon) =>
        Of(prison, lexicon) is (var words, null)
        && words.SequenceEqual(town.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the words say that a prison is for, "remand" or "colony", or null.</summary>
    public static string? UseOf(string name, ExtractionLexicon lexicon) => Of(name, lexicon).Kind;

    private static bool Holds(string[] whole, string[] part)
    {
        for (var start = 0; start + part.Length <= whole.Length; start++)
        {
            if (whole.AsSpan(start, part.Length).SequenceEqual(part))
            {
                return true;
            }
        }

        return false;
    }

    private static (string[] Words, string? Kind) Of(string name, ExtractionLexicon lexicon)
    {
        string? kind = null;
        var words = new List<string>();
        foreach (var word in name.ToLowerInvariant().Split([' ', '-', '–', '"', '“', '”', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (lexicon.PrisonWords.Contains("kind-remand", word))
            {
                kind = "remand";
            }
            else if (lexicon.PrisonWords.Contains("kind-colony", word))
            {
                kind = "colony";
            }
            else if (!lexicon.PrisonWords.Contains("plain", word))
            {
                words.Add(word);
            }
        }

        return ([.. words], kind);
    }
}
