using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Zindan.Resolution.Names;

/// <summary>What the words of organisations' names stand for, and how much they say.</summary>
internal static class OrganisationWords
{
    private static readonly ImmutableArray<string[]> Rows =
    [
        .. LexiconFile.Lines("organisation-words.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static readonly FrozenSet<string> Empty = Rows.Where(row => row[0] == "-")
        .SelectMany(row => row[1..])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Generic = Rows.Where(row => row[0] == "~")
        .SelectMany(row => row[1..])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<(string[] Words, string Canonical)> Phrases =
    [
        .. Rows.Where(row => row[0] is not ("-" or "~"))
            .SelectMany(row => row.Select(phrase => (phrase.Split('-'), row[0])))
            .OrderByDescending(row => row.Item1.Length),
    ];

    /// <summary>Whether a folded word says nothing in a name.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>Whether so many organisations have the word that agreeing on it says little.</summary>
    public static bool IsGeneric(string word) => Generic.Contains(word);

    /// <summary>The words with each listed phrase as what it stands for.</summary>
    public static string[] Canonical(string[] words)
    {
        var result = new List<string>(words.Length);
        for (var i = 0; i < words.Length; )
        {
            var (phrase, canonical) = Phrases.FirstOrDefault(row => words.AsSpan(i).StartsWith(row.Words));
            result.Add(canonical ?? words[i]);
            i += phrase?.Length ?? 1;
        }

        return [.. result];
    }
}
