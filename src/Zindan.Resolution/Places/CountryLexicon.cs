using System.Collections.Frozen;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Places;

/// <summary>Countries by their names, by the words for what belongs to them, and by their cities.</summary>
internal static class CountryLexicon
{
    private static readonly (string Country, string[] Names, string[] Demonyms, string[] Cities)[] Rows =
    [
        .. LexiconFile
            .Lines("countries.txt")
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[0], Folded(cells[1]).Append(NameFolding.Fold(cells[0])).ToArray(), Folded(cells[2]), Folded(cells[3]))),
    ];

    private static readonly FrozenDictionary<string, string> ByName = Index(row => row.Names);
    private static readonly FrozenDictionary<string, string> ByDemonym = Index(row => row.Demonyms);
    private static readonly FrozenDictionary<string, string> ByCity = Index(row => row.Cities);

    /// <summary>The country of this folded name, or null.</summary>
    public static string? OfName(string folded) => ByName.GetValueOrDefault(folded);

    /// <summary>The country of a folded name, demonym or city, or null.</summary>
    public static string? Of(string folded) =>
        ByName.GetValueOrDefault(folded) ?? ByDemonym.GetValueOrDefault(folded) ?? ByCity.GetValueOrDefault(folded);

    /// <summary>The country that words of a folded phrase name or belong to, or null; the first in the phrase.</summary>
    public static string? InPhrase(string folded)
    {
        var words = folded.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            for (var length = Math.Min(4, words.Length - i); length > 0; length--)
            {
                var part = string.Join(' ', words, i, length);
                if ((ByName.GetValueOrDefault(part) ?? ByDemonym.GetValueOrDefault(part)) is { } country)
                {
                    return country;
                }
            }
        }

        return null;
    }

    /// <summary>The folded phrase without the words that name a country.</summary>
    public static string Without(string folded)
    {
        var kept = new List<string>();
        var words = folded.Split(' ');
        for (var i = 0; i < words.Length; )
        {
            var length = Math.Min(4, words.Length - i);
            for (; length > 0; length--)
            {
                var part = string.Join(' ', words, i, length);
                if (ByName.ContainsKey(part) || ByDemonym.ContainsKey(part))
                {
                    break;
                }
            }

            if (length == 0)
            {
                kept.Add(words[i]);
            }

            i += Math.Max(1, length);
        }

        return string.Join(' ', kept);
    }

    private static string[] Folded(string cell) =>
        [.. cell.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(NameFolding.Fold)];

    private static FrozenDictionary<string, string> Index(
        Func<(string Country, string[] Names, string[] Demonyms, string[] Cities), string[]> names
    ) =>
        Rows.SelectMany(row => names(row).Select(name => (name, row.Country)))
            .DistinctBy(pair => pair.name, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.name, pair => pair.Country, StringComparer.Ordinal);
}
