using System.Collections.Immutable;

namespace Zindan.Resolution.Names;

/// <summary>The algebra of endings: "Rahmonov", "Rahmonova", "Rahmonzoda" and "Rahmon" share a stem.</summary>
internal static class FamilySuffixes
{
    private const int ShortestStem = 3;

    private static readonly ImmutableArray<string[]> Rows =
    [
        .. LexiconFile.Lines("family-suffixes.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static readonly ImmutableArray<string> Family = Endings("family");
    private static readonly ImmutableArray<string> Patronymic = Endings("patronymic");
    private static readonly ImmutableArray<(string Ending, string Masculine)> Feminine =
    [
        .. Rows.Where(row => row[0] == "feminine").OrderByDescending(row => row[1].Length).Select(row => (row[1], row[2])),
    ];

    /// <summary>The word without the ending of a family name, or itself where it has none.</summary>
    public static string Stem(string folded)
    {
        var masculine = Masculine(folded);
        foreach (var ending in Family)
        {
            if (masculine.Length >= ending.Length + ShortestStem && masculine.EndsWith(ending, StringComparison.Ordinal))
            {
                return masculine[..^ending.Length];
            }
        }

        return masculine;
    }

    /// <summary>The family name as a man bears it: "Mirzoeva" becomes "mirzoev".</summary>
    public static string Masculine(string folded)
    {
        foreach (var (ending, masculine) in Feminine)
        {
            if (folded.Length >= ending.Length + ShortestStem && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return folded[..^ending.Length] + masculine;
            }
        }

        return folded;
    }

    /// <summary>Whether the word says whose son or daughter someone is.</summary>
    public static bool IsPatronymic(string folded) =>
        Patronymic.Any(ending => folded.Length >= ending.Length + ShortestStem && folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether the word ends as family names do.</summary>
    public static bool IsFamilyLike(string folded) => Stem(folded) != folded;

    private static ImmutableArray<string> Endings(string kind) =>
        [.. Rows.Where(row => row[0] == kind).Select(row => row[1]).OrderByDescending(ending => ending.Length)];
}
