using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Tagging;

/// <summary>Names of weekdays and months, which stand behind a verb without being its object: "a man arrested Friday", "shot dead March 3".</summary>
internal static class CalendarWord
{
    private static readonly FrozenSet<string> s_words = LexiconFile
        .Rows("times")
        .Where(row => row[1] is "weekday" or "month")
        .Select(row => row[0])
        .Append("yesterday")
        .Append("today")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a form is one.</summary>
    public static bool Is(string form) => s_words.Contains(form);
}
