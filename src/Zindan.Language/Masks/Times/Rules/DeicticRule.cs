using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Words that point from the day of writing or from the time mentioned before: "yesterday", "overnight", "the following day".</summary>
internal sealed class DeicticRule(TimeLexicon lexicon) : ITimeRule
{
    public TimeMatch? Match(TokenWindow window, int token)
    {
        switch (window.Lower(token))
        {
            case "today":
                return Day(token, token + 1, 0);
            case "yesterday":
                return Day(token, token + 1, -1);
            case "tomorrow":
                return Day(token, token + 1, 1);
            case "tonight":
                return Part(token, token + 1, new RelativeUnit(TimeUnit.Day, 0, false), "night", false);
            case "overnight" when lexicon.Weekday(window.Lower(token + 1)) is null && !window.Is(token + 1, "on"):
                return Part(token, token + 1, new OpenSpan(TimeUnit.Day, -1, 0), "night", false);
            case "last" when window.Is(token + 1, "night"):
                return Part(token, token + 2, new RelativeUnit(TimeUnit.Day, -1, false), "night", true);
            case "this" when lexicon.PartOfDay(window.Lower(token + 1)) is { } part and not "midday":
                return Part(token, token + 2, new RelativeUnit(TimeUnit.Day, 0, false), part, false);
            case "earlier" or "later" when window.Is(token + 1, "today"):
                return Day(token, token + 2, 0);
            case "the" when window.Are(token + 1, "day", "before", "yesterday"):
                return Day(token, token + 4, -2);
            case "the" when window.Are(token + 1, "day", "after", "tomorrow"):
                return Day(token, token + 4, 2);
            default:
                return FromPrevious(window, token);
        }
    }

    /// <summary>"the same day", "that year", "the following month", "the previous day", "the next day".</summary>
    private TimeMatch? FromPrevious(TokenWindow window, int token)
    {
        var at = token;
        if (window.Is(at, "the"))
        {
            at++;
        }

        var offset = window.Lower(at) switch
        {
            "same" when at > token => 0,
            "that" when at == token => 0,
            "following" => 1,
            "next" when at > token => 1,
            "previous" or "preceding" when at > token => -1,
            _ => (int?)null,
        };
        if (offset is not { } units)
        {
            return
                window.Are(token, "a", "day", "earlier")
                || window.Are(token, "the", "day", "before")
                    && !window.IsCapitalised(token + 3)
                    && window.Lower(token + 3) is "" or "." or ","
                ? new TimeMatch(new TokenRange(token, token + 3), TimeKind.Date, new RelativeUnit(TimeUnit.Day, -1, true), "day-before")
                : null;
        }

        at++;
        if (lexicon.Weekday(window.Lower(at)) is not null && units > 0)
        {
            return new TimeMatch(new TokenRange(token, at + 1), TimeKind.Date, new NoDate("previous+weekday"), "following-weekday");
        }

        if (lexicon.PartOfDay(window.Lower(at)) is { } part && window.Lower(at) is not "noon")
        {
            return Part(token, at + 1, new RelativeUnit(TimeUnit.Day, units, true), part, false);
        }

        if (
            lexicon.Unit(window.Lower(at)) is not { Times: 1 } unit
            || unit.Unit == TimeUnit.Clock
            || window.Lower(at).EndsWith('s')
            || window.Is(at, "second")
        )
        {
            return null;
        }

        return new TimeMatch(
            new TokenRange(token, at + 1),
            TimeKind.Date,
            new RelativeUnit(unit.Unit, units, true),
            "relative-to-previous"
        );
    }

    private static TimeMatch Day(int start, int end, int offset) =>
        new(new TokenRange(start, end), TimeKind.Date, new RelativeUnit(TimeUnit.Day, offset, false), "deictic");

    private static TimeMatch Part(int start, int end, TimeValue day, string part, bool runsOver) =>
        new(new TokenRange(start, end), TimeKind.TimeOfDay, new DayPart(day, part, runsOver), "deictic-part");
}
