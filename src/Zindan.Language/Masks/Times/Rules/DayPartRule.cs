using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Parts of other times: "late Sunday", "early on Monday", "Sunday night", "at 3 a.m. on Monday", "late on the night of August 22", "mid-2010", "earlier this month", "the end of last year".</summary>
internal sealed class DayPartRule(TimeLexicon lexicon, IReadOnlyList<ITimeRule> dates, ITimeRule clock) : ITimeRule
{
    public TimeMatch? Match(TokenWindow window, int token)
    {
        var word = window.Lower(token);
        if (word is "early" or "late" or "mid" or "earlier" or "later" && Modified(window, token) is { } modified)
        {
            return modified;
        }

        if (word is "end" or "beginning" or "start" or "middle" && window.Is(token + 1, "of"))
        {
            var at = token + 2;
            at += window.Is(at, "the") && Date(window, at) is null ? 1 : 0;
            var whole = Date(window, at) ?? UnitAlone(window, at);
            var part =
                word == "end" ? "late"
                : word == "middle" ? "mid"
                : "early";
            return whole is null
                ? null
                : whole with
                {
                    Tokens = new TokenRange(token, whole.Tokens.End),
                    Value = new PartOfValue(whole.Value, part),
                    Rule = "part-of",
                };
        }

        if (PartOf(window, token) is { } of)
        {
            return of;
        }

        if (clock.Match(window, token) is { } time && time.Rule == "clock")
        {
            var at = time.Tokens.End;
            at += window.Form(at) == "," ? 1 : 0;
            at += window.Lower(at) is "on" or "of" ? 1 : 0;
            return Date(window, at) is { Kind: TimeKind.Date or TimeKind.TimeOfDay } day
                ? day with
                {
                    Tokens = new TokenRange(token, day.Tokens.End),
                    Kind = TimeKind.TimeOfDay,
                    Value = new DayPart(day.Value, time.Value.Symbol, false),
                    Rule = "clock-day",
                }
                : null;
        }

        return Behind(window, token);
    }

    /// <summary>"late Sunday", "early on Tuesday", "late last month", "earlier this week", "early 2010", "late in 2009".</summary>
    private TimeMatch? Modified(TokenWindow window, int token)
    {
        var part =
            window.Lower(token) is "early" or "earlier" ? "early"
            : window.Lower(token) is "mid" ? "mid"
            : "late";
        var isComparative = window.Lower(token) is "earlier" or "later";
        var at = token + 1;
        at += window.IsDash(at) ? 1 : 0;
        at += window.Lower(at) is "on" or "in" ? 1 : 0;
        if (PartOf(window, at) is { } partOf)
        {
            return partOf with { Tokens = new TokenRange(token, partOf.Tokens.End) };
        }

        var inner = at + (window.Is(at, "the") && Date(window, at) is null ? 1 : 0);
        if (Behind(window, inner) is { } sunday)
        {
            return sunday with { Tokens = new TokenRange(token, sunday.Tokens.End) };
        }

        if (Date(window, inner) is not { } date)
        {
            return
                lexicon.PartOfDay(window.Lower(inner)) is not null
                && Date(window, inner + 1) is { } day
                && !window.Lower(inner).EndsWith('s')
                ? day with
                {
                    Tokens = new TokenRange(token, day.Tokens.End),
                    Kind = TimeKind.TimeOfDay,
                    Value = new DayPart(day.Value, lexicon.PartOfDay(window.Lower(inner))!, false),
                    Rule = "part-day",
                }
                : null;
        }

        if (isComparative)
        {
            // "earlier this month": from its first day to publication.
            return date with
            {
                Tokens = new TokenRange(token, date.Tokens.End),
                Value = new BoundedByPublication(date.Value, window.Lower(token) == "earlier"),
                Rule = "earlier",
            };
        }

        var isDay = date.Rule is "weekday" or "date-day" or "date-weekday" or "deictic";
        return date with
        {
            Tokens = new TokenRange(token, date.Tokens.End),
            Kind = isDay ? TimeKind.TimeOfDay : date.Kind,
            Value = isDay ? new DayPart(date.Value, part, false) : new PartOfValue(date.Value, part),
            Rule = isDay ? "part-day" : "part-of",
        };
    }

    /// <summary>"the night of August 22", "the early hours of Sunday", "overnight on Sunday".</summary>
    private TimeMatch? PartOf(TokenWindow window, int token)
    {
        var at = token;
        at += window.Is(at, "the") ? 1 : 0;
        at += window.Lower(at) is "early" or "late" ? 1 : 0;
        var word = window.Lower(at);
        var part =
            word == "hours" && window.Is(at - 1, "early") ? "morning"
            : word == "overnight" ? "night"
            : lexicon.PartOfDay(word);
        if (part is null)
        {
            return null;
        }

        at++;
        if (window.Lower(at) is not ("of" or "on" or "between") && word != "overnight")
        {
            return null;
        }

        at += window.Lower(at) is "of" or "on" ? 1 : 0;
        return Date(window, at) is { Kind: TimeKind.Date } day && day.Rule is not ("year" or "date-month" or "decade")
            ? day with
            {
                Tokens = new TokenRange(token, day.Tokens.End),
                Kind = TimeKind.TimeOfDay,
                Value = new DayPart(day.Value, part, part == "night"),
                Rule = "part-of-day",
            }
            : null;
    }

    /// <summary>"Sunday night", "Tuesday 's early hours", "yesterday evening".</summary>
    private TimeMatch? Behind(TokenWindow window, int token)
    {
        if (
            Date(window, token) is not { Kind: TimeKind.Date } day
            || day.Rule is not ("weekday" or "date-day" or "date-weekday" or "deictic" or "holiday")
        )
        {
            return null;
        }

        var at = day.Tokens.End;
        var isEarly = window.Lower(at) is "early" or "late";
        at += isEarly ? 1 : 0;
        var part = lexicon.PartOfDay(window.Lower(at));
        if (part is not null && !window.Lower(at).EndsWith('s') && window.Is(at + 1, "of") is false)
        {
            return day with
            {
                Tokens = new TokenRange(token, at + 1),
                Kind = TimeKind.TimeOfDay,
                Value = new DayPart(day.Value, part, false),
                Rule = "day-part-behind",
            };
        }

        at = day.Tokens.End;
        at += window.Form(at) == "," ? 1 : 0;
        at += window.Lower(at) is "at" ? 1 : 0;
        at += window.Lower(at) is "around" or "about" && window.Is(at - 1, "at") ? 1 : 0;
        return window.Is(day.Tokens.End, "at") && clock.Match(window, at) is { Rule: "clock" } time
            ? day with
            {
                Tokens = new TokenRange(token, time.Tokens.End),
                Kind = TimeKind.TimeOfDay,
                Value = new DayPart(day.Value, time.Value.Symbol, false),
                Rule = "day-clock",
            }
            : null;
    }

    private TimeMatch? UnitAlone(TokenWindow window, int token) =>
        lexicon.Unit(window.Lower(token)) is { Times: 1, Unit: TimeUnit.Month or TimeUnit.Year } unit && !window.Lower(token).EndsWith('s')
            ? new TimeMatch(TokenRange.Of(token), TimeKind.Date, new RelativeUnit(unit.Unit, 0, false), "unit")
            : null;

    private TimeMatch? Date(TokenWindow window, int token)
    {
        TimeMatch? best = null;
        foreach (var rule in dates)
        {
            if (rule.Match(window, token) is { } match && (best is null || match.Tokens.End > best.Tokens.End))
            {
                best = match;
            }
        }

        return best;
    }
}
