using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Units counted from the one of publication: "last month", "this year", "next week", "the past two years", "in recent weeks", "last summer", "last August".</summary>
internal sealed class RelativeUnitRule(TimeLexicon lexicon) : ITimeRule
{
    public TimeMatch? Match(TokenWindow window, int token)
    {
        var at = token;
        at += window.Is(at, "the") ? 1 : 0;
        var direction = window.Lower(at) switch
        {
            "last" or "past" => -1,
            "previous" when at == token => -1,
            "this" or "current" when at == token || window.Is(at, "current") => 0,
            "next" or "coming" => 1,
            _ => (int?)null,
        };
        if (direction is not { } offset)
        {
            return Recent(window, token);
        }

        at++;
        if (Several(window, token, at, offset) is { } several)
        {
            return several;
        }

        var word = window.Lower(at);
        if (
            lexicon.Unit(word) is { } unit
            && !word.EndsWith('s')
            && unit.Unit != TimeUnit.Clock
            && word is not ("night" or "quarter" or "day")
        )
        {
            if (at - token == 2 && window.Lower(token + 1) is "next")
            {
                return null;
            }

            if (window.Lower(token + (window.Is(token, "the") ? 1 : 0)) == "past")
            {
                return Found(token, at + 1, new OpenSpan(unit.Unit, -unit.Times, 0), "past-unit");
            }

            TimeValue value =
                unit.Times == 1
                    ? new RelativeUnit(unit.Unit, unit.Unit == TimeUnit.Weekend && offset == 0 ? 0 : offset, false)
                    : new OpenSpan(unit.Unit, offset < 0 ? -unit.Times : 0, offset > 0 ? unit.Times : 0);
            return Found(token, at + 1, value, "relative-unit");
        }

        if (lexicon.Season(word) is { } season)
        {
            return Found(token, at + 1, new SeasonValue(season, null, offset), "relative-season");
        }

        return lexicon.Month(word) is { } month && window.IsCapitalised(at)
            ? Found(token, at + 1, new NearMonth(month, offset), "relative-month")
            : null;
    }

    /// <summary>"last two years", "past few weeks", "next three days".</summary>
    private TimeMatch? Several(TokenWindow window, int token, int at, int offset)
    {
        var end = at;
        int? count = null;
        if (lexicon.Numbers.Read(window, at) is { Value: <= 10000 } number)
        {
            (count, end) = ((int)number.Value, number.End);
        }
        else if (window.Lower(at) is "few" or "several" or "couple")
        {
            end = at + 1;
            end += window.Is(end, "of") ? 1 : 0;
        }

        if (lexicon.Unit(window.Lower(end)) is not { } unit || !window.Lower(end).EndsWith('s') || offset == 0)
        {
            return null;
        }

        var isClock = unit.Unit == TimeUnit.Clock;
        var units = isClock ? HoursToDays(window, end, count) : count * unit.Times;
        return Found(
            token,
            end + 1,
            new OpenSpan(isClock ? TimeUnit.Day : unit.Unit, offset < 0 ? -units : 0, offset < 0 ? 0 : units),
            "several-units"
        );
    }

    private static int? HoursToDays(TokenWindow window, int unit, int? count) =>
        window.Lower(unit).StartsWith('h') ? ((count ?? 24) + 23) / 24 : 1;

    /// <summary>"in recent years", "recent days".</summary>
    private TimeMatch? Recent(TokenWindow window, int token) =>
        window.Is(token, "recent") && lexicon.Unit(window.Lower(token + 1)) is { } unit && window.Lower(token + 1).EndsWith('s')
            ? Found(token, token + 2, new OpenSpan(unit.Unit, null, 0), "recent")
            : null;

    private static TimeMatch Found(int start, int end, TimeValue value, string rule) =>
        new(new TokenRange(start, end), TimeKind.Date, value, rule);
}
