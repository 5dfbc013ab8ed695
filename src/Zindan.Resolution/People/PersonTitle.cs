using System.Collections.Frozen;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.People;

/// <summary>One form for a title or office, however it is worded.</summary>
internal static class PersonTitle
{
    private static readonly RecentResults<string?> Recent = new(TakeApart);

    private static readonly string[] Empty =
    [
        "the",
        "a",
        "an",
        "of",
        "for",
        "former",
        "ex",
        "then",
        "acting",
        "top",
        "senior",
        "mr",
        "mrs",
        "ms",
        "his",
        "her",
        "its",
        "dr",
        "s",
        "late",
        "self",
        "styled",
        "new",
        "old",
    ];

    // "Lieutenant Colonel X" is "Colonel X" to most.
    private static readonly FrozenSet<string> Ranks = new[]
    {
        "general",
        "brigadier",
        "colonel",
        "major",
        "captain",
        "lieutenant",
        "sergeant",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[][] Offices = [.. LexiconFile.Lines("sole-offices.txt").Select(line => line.Split(' '))];
    private static readonly FrozenSet<string> Sole = Offices
        .Where(row => row[0] is not ("-" or "~"))
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Many = Offices
        .Where(row => row[0] == "-")
        .SelectMany(row => row[1..])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plain = Offices
        .Where(row => row[0] == "~")
        .SelectMany(row => row[1..])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether it says no more than what very many are.</summary>
    public static bool IsPlain(string title) => title.Split(' ').All(Plain.Contains);

    /// <summary>Whether one person at a time has the title in a country.</summary>
    public static bool IsSole(string title)
    {
        var words = title.Split(' ');
        return words.Any(Sole.Contains) && !words.Any(Many.Contains);
    }

    /// <summary>The words of the folded title that say what the office is, without country and words of time and respect, sorted; null where none is left.</summary>
    public static string? Of(string folded) => Recent.Of(folded);

    private static string? TakeApart(string folded)
    {
        var written = CountryLexicon.Without(folded).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = written
            .Where(
                (word, i) => !Empty.Contains(word) && !(i + 1 < written.Length && Ranks.Contains(word) && Ranks.Contains(written[i + 1]))
            )
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return words.Length == 0 ? null : string.Join(' ', words);
    }
}
