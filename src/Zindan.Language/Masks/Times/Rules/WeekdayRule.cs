using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Weekdays, alone or with "last", "this", "next"; and named days of the year.</summary>
internal sealed class WeekdayRule(TimeLexicon lexicon) : ITimeRule
{
    public TimeMatch? Match(TokenWindow window, int token)
    {
        foreach (var (words, month, day, year) in lexicon.Holidays)
        {
            if (window.Are(token, words) && (char.IsUpper(window.Form(token)[0]) || char.IsAsciiDigit(window.Form(token)[0])))
            {
                var end = token + words.Length;
                var given = CalendarDateRule.Year(window.Form(end));
                return new TimeMatch(
                    new TokenRange(token, given is null ? end : end + 1),
                    TimeKind.Date,
                    new PartialDate(year > 0 ? year : given, month, day, null, null),
                    "holiday"
                );
            }
        }

        var direction = window.Lower(token) switch
        {
            "last" or "past" => -1,
            "next" or "coming" => 1,
            "this" => 0,
            _ => (int?)null,
        };
        var at = direction is null ? token : token + 1;
        if (lexicon.Weekday(window.Lower(at)) is not { } weekday || !window.IsCapitalised(at))
        {
            return null;
        }

        // "arrested on the Tuesday and freed on the Thursday": a day of the story, not the last one before it was published.
        var isOfStory = direction is null && token > 0 && window.Lower(token - 1) is "the" or "each" or "every";
        return new TimeMatch(
            new TokenRange(token, at + 1),
            TimeKind.Date,
            new WeekdayValue(weekday, direction ?? 0) { IsOfStory = isOfStory },
            "weekday"
        );
    }
}
