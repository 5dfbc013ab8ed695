using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Reads what says by its own words that it is a date of publication: "Published: …", "Posted on …", "This article is from …".</summary>
internal static partial class PublicationDate
{
    /// <summary>The day, or null where the segment of a line is no such thing.</summary>
    public static DateOnly? Read(string segment)
    {
        var label = LabelPattern().Match(segment);
        if (!label.Success || DateReader.ReadStart(segment[label.Length..]) is not { } found)
        {
            return null;
        }

        return TailPattern().IsMatch(segment[(label.Length + found.Length)..]) ? found.Day : null;
    }

    /// <summary>Whether the segment speaks of a change, a visit or a copy of the page: a date there is not that of publication.</summary>
    public static bool IsOtherDate(string segment) => OtherPattern().IsMatch(segment);

    [GeneratedRegex(
        "^(?:"
            + "(?:this|the)\\s+(?:article|story|entry|post|report|piece|item|page)\\s+(?:is|dates)\\s+from"
            + "|(?:(?:this|the)\\s+)?(?:(?:article|story|entry|post|report|piece|item)\\s+)?(?:was\\s+)?(?:first\\s+|originally\\s+)?(?:published|posted|appeared|released|issued|filed|dated)"
            + "(?:\\s+(?:online|here|in\\s+print|by\\s*:?\\s+[^|,]{2,40}?(?=\\s+on\\s|\\s*,)))?,?"
            + "|(?:publication|publishing|publish|published|pub|release|posting|post|issue|article|story)\\s*date"
            + "|date(?:line)?(?:\\s+(?:published|posted|of\\s+publication|of\\s+issue))?"
            + ")(?:\\s*[:=]\\s*|\\s+[-–—]\\s+|\\s+)(?:on\\s+|at\\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelPattern();

    [GeneratedRegex(
        "^(?:\\s*$|\\.$|[.,;]?\\s*\\(?(?:by|in|under|at|and|to|last|updated|modified|edited)\\b.{0,100}$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TailPattern();

    [GeneratedRegex(
        "^(?:last\\s+|date\\s+)?(?:updated?|modified|edited|revised|corrected|accessed|retrieved|archived|captured|crawled|printed|checked|translated)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OtherPattern();
}
