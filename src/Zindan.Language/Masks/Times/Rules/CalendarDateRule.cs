using System.Globalization;
using Zindan.Core.Statements;
using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Days and months with or without their year: "August 23, 2010", "22 August", "Tuesday, July 26", "March 2003", "2016-06-18".</summary>
internal sealed class CalendarDateRule(TimeLexicon lexicon) : ITimeRule
{
    private static readonly string[] MonthPrepositions =
    [
        "in",
        "since",
        "of",
        "until",
        "till",
        "by",
        "during",
        "from",
        "before",
        "after",
        "through",
        "to",
        "between",
        "around",
        "and",
        "last",
        "this",
        "next",
        "early",
        "late",
        "mid",
        "for",
    ];

    public TimeMatch? Match(TokenWindow window, int token)
    {
        if (Numeric(window.Form(token)) is { } days)
        {
            return new TimeMatch(TokenRange.Of(token), TimeKind.Date, new FixedDates(days, window.Form(token)), "date-numeric");
        }

        if (lexicon.Weekday(window.Lower(token)) is { } weekday && window.IsCapitalised(token))
        {
            var at = token + 1;
            at += window.Form(at) is "," or "(" ? 1 : 0;
            at += window.Is(at, "the") ? 1 : 0;
            if (at > token + 1 || window.Lower(at) is not "")
            {
                if (DayOfMonth(window, at) is var (end, date))
                {
                    end += window.Form(at - 1) == "(" && window.Form(end) == ")" ? 1 : 0;
                    return new TimeMatch(new TokenRange(token, end), TimeKind.Date, date with { Weekday = weekday }, "date-weekday");
                }
            }

            return null;
        }

        if (DayOfMonth(window, token) is var (stop, day))
        {
            return new TimeMatch(new TokenRange(token, stop), TimeKind.Date, day, "date-day");
        }

        return MonthAlone(window, token);
    }

    /// <summary>"August 23[, 2010]", "23[rd] [of] August [2010]", "22-23 August".</summary>
    private (int End, PartialDate Date)? DayOfMonth(TokenWindow window, int token)
    {
        if (Month(window, token) is { } month)
        {
            if (DayNumber(window, token + 1) is not { } day || (window.Is(token + 2, "million") || window.Form(token + 2) == "%"))
            {
                return null;
            }

            var end = token + 2;
            int? last = null;
            if (window.IsDash(end) && DayNumber(window, end + 1) is { } upTo && upTo > day)
            {
                (last, end) = (upTo, end + 2);
            }

            var year = YearBehind(window, end, out var yearEnd);
            return (yearEnd, new PartialDate(year, month, day, last, null));
        }

        var start = token;
        if (DayNumber(window, start) is not { } first)
        {
            return null;
        }

        var at = start + 1;
        int? second = null;
        if (window.IsDash(at) && DayNumber(window, at + 1) is { } until && until > first)
        {
            (second, at) = (until, at + 2);
        }

        at += window.Is(at, "of") ? 1 : 0;
        if (Month(window, at) is not { } named)
        {
            return null;
        }

        var given = YearBehind(window, at + 1, out var behind);
        return (behind, new PartialDate(given, named, first, second, null));
    }

    private TimeMatch? MonthAlone(TokenWindow window, int token)
    {
        var isMid = window.Lower(token).StartsWith("mid-", StringComparison.Ordinal);
        var word = isMid ? window.Lower(token)[4..] : window.Lower(token);
        if (lexicon.Month(word) is not { } month || !char.IsUpper(isMid ? window.Form(token)[4] : window.Form(token)[0]))
        {
            return null;
        }

        var at = token + 1;
        at += window.Form(at) == "," || window.Is(at, "of") ? 1 : 0;
        var year = Year(window.Form(at));
        var end = year is null ? token + 1 : at + 1;
        if (
            year is null
            && !isMid
            && word is "march" or "may" or "august"
            && !MonthPrepositions.Contains(window.Lower(token - 1), StringComparer.Ordinal)
        )
        {
            return null;
        }

        if (year is null && word.Length <= 3 && word != "may")
        {
            return null;
        }

        TimeValue value = new PartialDate(year, month, null, null, null);
        return new TimeMatch(new TokenRange(token, end), TimeKind.Date, isMid ? new PartOfValue(value, "mid") : value, "date-month");
    }

    private int? Month(TokenWindow window, int token) => window.IsCapitalised(token) ? lexicon.Month(window.Lower(token)) : null;

    private int? DayNumber(TokenWindow window, int token)
    {
        var form = window.Lower(token);
        if (form.Length is 0 or > 4 || !char.IsAsciiDigit(form[0]))
        {
            return null;
        }

        var number =
            form.Length > 2 ? lexicon.Numbers.Ordinal(window, token)
            : int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed
            : null;
        return number is >= 1 and <= 31 ? number : null;
    }

    private static int? YearBehind(TokenWindow window, int token, out int end)
    {
        end = token;
        var at = token + (window.Form(token) == "," ? 1 : 0);
        if (Year(window.Form(at)) is { } year)
        {
            end = at + 1;
            return year;
        }

        return null;
    }

    /// <summary>A year in four figures between 1000 and 2100, or null.</summary>
    public static int? Year(string form) =>
        form.Length == 4 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2100
            ? year
            : null;

    /// <summary>"2016-06-18", "18/06/2016"; where day and month could be either way round, the days between both readings.</summary>
    private static DateBounds? Numeric(string form)
    {
        if (form.Length is < 8 or > 10 || !char.IsAsciiDigit(form[0]) || !char.IsAsciiDigit(form[^1]))
        {
            return null;
        }

        var parts = form.Split('-', '/', '.');
        if (parts.Length != 3 || !parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return null;
        }

        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (parts[0].Length == 4)
        {
            return Calendar.Day(numbers[0], numbers[1], numbers[2]) is { } day ? DateBounds.On(day) : null;
        }

        if (parts[2].Length != 4)
        {
            return null;
        }

        var (dayFirst, monthFirst) = (Calendar.Day(numbers[2], numbers[1], numbers[0]), Calendar.Day(numbers[2], numbers[0], numbers[1]));
        return (dayFirst, monthFirst) switch
        {
            ({ } a, { } b) => a < b ? new DateBounds(a, b) : new DateBounds(b, a),
            ({ } a, null) => DateBounds.On(a),
            (null, { } b) => DateBounds.On(b),
            _ => null,
        };
    }
}
