using System.Collections.Frozen;

namespace Zindan.Resolution.Names;

/// <summary>Tells descriptions of people from names by the words they are made of.</summary>
internal static class DescriptionWords
{
    private static readonly FrozenSet<string> Starts = Words("start");
    private static readonly FrozenSet<string> Alone = Words("alone");

    /// <summary>Whether the folded words describe somebody rather than name them.</summary>
    public static bool IsDescription(string[] words, string written) =>
        Starts.Contains(words[0])
        || words.All(word => Alone.Contains(word) || Starts.Contains(word))
        || !written.Any(character =>
            char.IsUpper(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.OtherLetter
        );

    private static FrozenSet<string> Words(string kind) =>
        LexiconFile
            .Lines("not-names.txt")
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(row => row[0] == kind)
            .SelectMany(row => row[1..])
            .ToFrozenSet(StringComparer.Ordinal);
}
