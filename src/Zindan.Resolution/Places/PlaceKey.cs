using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Places;

/// <summary>One key for all spellings of a place's name.</summary>
internal static class PlaceKey
{
    private static readonly RecentResults<string> Keys = new(FindKey);
    private static readonly RecentResults<string?> Countries = new(FindCountry);

    /// <summary>The country's name for a country under any of its names, else the sounds of the folded name without "the", "city of" and points of the compass.</summary>
    public static string Of(string name) => Keys.Of(name);

    /// <summary>The country that a place's name is, belongs to or lies in, or null.</summary>
    public static string? CountryOf(string name) => Countries.Of(name);

    /// <summary>Whether a name is that of a place in a country, and not of a country.</summary>
    public static bool IsInCountry(string name) => CountryOf(name) is not { } country || Of(name) != country;

    private static string FindKey(string name)
    {
        var words = NameFolding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !IsFiller(word)).ToArray();
        var folded = string.Join(' ', words);
        return CountryLexicon.OfName(folded)
            ?? CountryLexicon.OfName(NameFolding.Fold(name))
            ?? string.Join(' ', words.Select(word => Romanisation.Key(Romanisation.Of(word))));
    }

    private static string? FindCountry(string name)
    {
        var folded = NameFolding.Fold(name);
        return CountryLexicon.Of(folded) ?? CountryLexicon.InPhrase(folded);
    }

    private static bool IsFiller(string word) =>
        word is "the" or "city" or "of" or "town" or "province" or "region" or "district" or "state" or "county" or "village";
}
