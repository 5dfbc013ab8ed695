using System.Globalization;
using Zindan.Core.Statements;
using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Years, stretches of years, decades and centuries: "in 2010", "1992-97", "the 1990s", "the 19th century".</summary>
internal sealed class YearRule(TimeLexicon lexicon) : ITimeRule
{
    private static readonly string[] Prepositions =
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
        "and",
        "around",
        "circa",
        "early",
        "late",
        "mid",
        "for",
        "-",
        "–",
        "(",
        "year",
    ];

    public TimeMatch? Match(TokenWindow window, int token)
    {
        var form = window.Form(token);
        if (Decade(form) is { } decade)
        {
            return Found(token, token + 1, Calendar.Years(decade, decade + 9), "decade");
        }

        if (form.Length > 4 && form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase))
        {
            var rest = form[4..];
            var bounds =
                Decade(rest) is { } middle ? Calendar.Years(middle, middle + 9)
                : CalendarDateRule.Year(rest) is { } whole ? Calendar.Year(whole)
                : DateBounds.Unknown;
            return bounds.IsUnknown
                ? null
                : new TimeMatch(TokenRange.Of(token), TimeKind.Date, new PartOfValue(new FixedDates(bounds, rest), "mid"), "year-mid");
        }

        if (window.Is(token + 1, "century") && lexicon.Numbers.Ordinal(window, token) is { } century and >= 1 and <= 21)
        {
            return Found(token, token + 2, Calendar.Years(((century - 1) * 100) + 1, century * 100), "century");
        }

        if (CalendarDateRule.Year(form) is not { } year)
        {
            return null;
        }

        if (window.IsDash(token + 1) && EndYear(window.Form(token + 2), year) is { } last)
        {
            return Found(token, token + 3, Calendar.Years(year, last), "years");
        }

        if (
            window.Is(token - 1, "between")
            && window.Is(token + 1, "and")
            && EndYear(window.Form(token + 2), year) is { } upTo
            && upTo >= 1000
        )
        {
            return Found(token, token + 3, Calendar.Years(year, upTo), "years");
        }

        if (
            window.Is(token - 1, "from")
            && window.Lower(token + 1) is "to" or "until" or "till"
            && CalendarDateRule.Year(window.Form(token + 2)) is { } until
            && until > year
        )
        {
            return Found(token, token + 3, Calendar.Years(year, until), "years");
        }

        if (year is < 1700)
        {
            return null;
        }

        var before = window.Lower(token - 1);
        var after = window.Form(token + 1);
        var isCounted = after.Length > 3 && char.IsLower(after[0]) && after.EndsWith('s') && year % 100 == 0;
        if (isCounted || after is "%" or "people" or "men" or "women" or "children" || window.Is(token + 1, "km"))
        {
            return null;
        }

        return
            Prepositions.Contains(before, StringComparer.Ordinal)
            || before is "the" or "'s" or "’s" or "its" or "their" or "his" or "a" && char.IsLetter(after.Length > 0 ? after[0] : '.')
            || (before is "," && window.Form(token + 1) is "," or "." or "")
            || lexicon.Season(before) is not null
            ? Found(token, token + 1, Calendar.Year(year), "year")
            : null;
    }

    private static TimeMatch Found(int start, int end, DateBounds bounds, string rule) =>
        new(
            new TokenRange(start, end),
            TimeKind.Date,
            new FixedDates(bounds, FormattableString.Invariant($"{bounds.Earliest:yyyy}/{bounds.Latest:yyyy}")),
            rule
        );

    /// <summary>The first year of "1990s", "'90s", "nineties"; or null.</summary>
    private static int? Decade(string form)
    {
        if (form.Length == 5 && form[^1] == 's' && CalendarDateRule.Year(form[..4]) is { } year && year % 10 == 0)
        {
            return year;
        }

        if (
            form.Length == 4
            && form[0] is '\'' or '’' or '‘'
            && form[^1] == 's'
            && int.TryParse(form.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var two)
        )
        {
            return two % 10 == 0 ? 1900 + two : null;
        }

        return form.ToLowerInvariant() switch
        {
            "fifties" => 1950,
            "sixties" => 1960,
            "seventies" => 1970,
            "eighties" => 1980,
            "nineties" => 1990,
            _ => null,
        };
    }

    private static int? EndYear(string form, int first)
    {
        if (CalendarDateRule.Year(form) is { } whole)
        {
            return whole >= first ? whole : null;
        }

        return form.Length == 2 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var two)
            ? (first / 100 * 100) + two is var last && last > first
                ? last
                : null
            : null;
    }
}
