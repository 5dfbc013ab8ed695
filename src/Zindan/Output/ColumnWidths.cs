using System.Collections.Immutable;

namespace Zindan.Output;

/// <summary>Shares the width of a page among the columns of a table, so that no word is broken.</summary>
internal static class ColumnWidths
{
    /// <summary>Room that a word gets at most; one that is longer is broken.</summary>
    public const int LongestWord = 40;

    /// <summary>The widths, or null where the page is too narrow for the longest word of each column.</summary>
    /// <param name="words">The longest word of each column.</param>
    /// <param name="lines">What each column would take without a line break; no less than its longest word.</param>
    /// <param name="room">What there is for all of them.</param>
    public static ImmutableArray<int>? Share(ImmutableArray<int> words, ImmutableArray<int> lines, int room)
    {
        var widths = words.Select(word => Math.Min(word, LongestWord)).ToArray();
        var left = room - widths.Sum();
        if (left < 0)
        {
            return null;
        }

        // Who wants least is served first; so the room that is left goes to the long texts in equal parts.
        var wishes = Enumerable.Range(0, widths.Length).OrderBy(i => lines[i] - widths[i]).ThenBy(i => i).ToArray();
        for (var served = 0; served < wishes.Length; served++)
        {
            var column = wishes[served];
            var part = Math.Clamp(lines[column] - widths[column], 0, left / (wishes.Length - served));
            widths[column] += part;
            left -= part;
        }

        return [.. widths];
    }
}
