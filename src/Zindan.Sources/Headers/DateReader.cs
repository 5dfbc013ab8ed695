using System.Globalization;
using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Reads dates as articles write them. Only a full date that can mean one day alone is one: "03/04/2010" and "Monday, 24 August 2010" (a Tuesday) are none.</summary>
internal static partial class DateReader
{
    private const int LongestDate = 80;
    private const int EarliestYear = 1800;
    private const int LatestYear = 2099;
    private const string Months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
    private const string Month =
        "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private const string Weekday = "(?:(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\\.?,?\\s+)?";
    private const string Day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private const string Year = "(?<year>\\d{4})(?!\\d)";
    private const string Zone = "(?:\\s*\\(?(?-i:[A-Z]{2,5}(?:[+-]\\d{1,2})?|Z|[+-]\\d{2}:?\\d{2}|[Ll]ocal time)\\)?)?";
    private const string Clock = "\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:\\s*[ap]\\.?m\\.?)?" + Zone;
    private const string HalfClock = "\\d{1,2}\\s*[ap]\\.?m\\.?" + Zone;

    /// <summary>The day, or null where the string is not exactly one full date, with or without a time of day.</summary>
    public static DateOnly? Read(string written) =>
        ReadStart(written.Trim()) is { } start && start.Length == written.Trim().Length ? start.Day : null;

    /// <summary>Whether a string that <see cref="Read"/> accepts has a time of day.</summary>
    public static bool HasTime(string written) => ClockPattern().IsMatch(written);

    /// <summary>The full date at the very start of a string and how many characters it takes with its time of day, or null.</summary>
    public static (DateOnly Day, int Length)? ReadStart(string written)
    {
        var match = Pattern().Match(written);
        return match.Success && ToDay(match) is { } day ? (day, match.Length) : null;
    }

    /// <summary>The full date at the very end of a string and where it begins, or null.</summary>
    public static (DateOnly Day, int Start)? ReadEnd(string written)
    {
        for (var start = Math.Max(0, written.Length - LongestDate); start < written.Length; start++)
        {
            var isBoundary = char.IsLetterOrDigit(written[start]) && (start == 0 || !char.IsLetterOrDigit(written[start - 1]));
            if (isBoundary && Pattern().Match(written[start..]) is { Success: true } match && start + match.Length == written.Length)
            {
                return ToDay(match) is { } day ? (day, start) : null;
            }
        }

        return null;
    }

    private static DateOnly? ToDay(Match match)
    {
        var year = Number(match.Groups["year"]);
        if (year is < EarliestYear or > LatestYear || MonthAndDay(match) is not var (month, day) || month is < 1 or > 12)
        {
            return null;
        }

        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateOnly(year, month, day);
        var weekday = match.Groups["weekday"];
        var agrees = !weekday.Success || date.DayOfWeek.ToString().StartsWith(weekday.Value, StringComparison.OrdinalIgnoreCase);
        return agrees ? date : null;
    }

    private static (int Month, int Day)? MonthAndDay(Match match)
    {
        if (match.Groups["month"] is { Success: true } name)
        {
            return (Months.IndexOf(name.Value[..3], StringComparison.OrdinalIgnoreCase) / 4 + 1, Number(match.Groups["day"]));
        }

        if (match.Groups["number"] is { Success: true } number)
        {
            return (Number(number), Number(match.Groups["day"]));
        }

        // Day first or month first: only where one of the two cannot be a month, or both are the same, does the order not matter.
        int first = Number(match.Groups["first"]),
            second = Number(match.Groups["second"]);
        return first > 12 || first == second ? (second, first)
            : second > 12 ? (first, second)
            : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?:(?:"
            + Clock
            + "|"
            + HalfClock
            + ")(?:,|\\s+on|\\s+[-–—|])?\\s+)?"
            + Weekday
            + "(?:"
            + ("(?<year>\\d{4})(?<s>[-/.])(?<number>\\d{1,2})\\k<s>(?<day>\\d{1,2})(?!\\d)")
            + ("|" + Month + "\\s*" + Day + "(?:,\\s*|\\s+)" + Year)
            + ("|" + Day + "(?:\\s+of\\s+|\\s+|-|\\.\\s*)" + Month + "(?:,?\\s+|-)" + Year)
            + ("|(?<year>\\d{4})[\\s-]+" + Month + "[\\s-]+" + Day + "(?![\\d])")
            + ("|(?<first>\\d{1,2})(?<t>[-/.])(?<second>\\d{1,2})\\k<t>" + Year)
            + ")"
            + ("(?:(?:T|,?\\s+(?:at\\s+|@\\s*)?|\\s+[-–—|/•·]\\s+)(?:" + Clock + "|" + HalfClock + ")(?![\\w]))?")
            + "(?!\\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Pattern();

    [GeneratedRegex("\\d[:.h]\\d{2}(?!\\d)|\\d\\s*[ap]\\.?m\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockPattern();
}
