using System.Collections.Frozen;

namespace Zindan.Resolution.Names;

/// <summary>What Latin letters stand for a letter of another alphabet or with a mark.</summary>
/// <remarks>The runtime's own decomposition is not available without culture data, and knows no romanisation.</remarks>
internal static class LetterTable
{
    private static readonly FrozenDictionary<char, string> Latin = LexiconFile
        .Lines("letters.txt")
        .Select(line => line.Split('\t'))
        .SelectMany(parts => parts[1].Select(letter => (letter, latin: parts[0] == "-" ? "" : parts[0])))
        .ToFrozenDictionary(row => row.letter, row => row.latin);

    /// <summary>The Latin letters for a lower-case character, or null where it has none.</summary>
    public static string? Of(char letter) => Latin.GetValueOrDefault(letter);
}
