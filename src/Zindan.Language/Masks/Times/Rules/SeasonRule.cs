using Zindan.Core.Statements;
using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Seasons with a year or behind "the" ("summer 2009", "in the spring of 2011"), quarters and halves of years.</summary>
internal sealed class SeasonRule(TimeLexicon lexicon) : ITimeRule
{
    public TimeMatch? Match(TokenWindow window, int token)
    {
        if (lexicon.Season(window.Lower(token)) is { } season)
        {
            var at = token + 1;
            at += window.Is(at, "of") ? 1 : 0;
            if (CalendarDateRule.Year(window.Form(at)) is { } year)
            {
                return new TimeMatch(new TokenRange(token, at + 1), TimeKind.Date, new SeasonValue(season, year, 0), "season");
            }

            return null;
        }

        if (
            lexicon.Numbers.Ordinal(window, token) is { } ordinal
            && window.Lower(token + 1) is "quarter" or "half"
            && window.Is(token + 2, "of")
        )
        {
            var isHalf = window.Is(token + 1, "half");
            var at = token + 3;
            if (ordinal <= (isHalf ? 2 : 4) && CalendarDateRule.Year(window.Form(at)) is { } year)
            {
                var length = isHalf ? 6 : 3;
                var first = new DateOnly(year, ((ordinal - 1) * length) + 1, 1);
                var bounds = new DateBounds(first, first.AddMonths(length).AddDays(-1));
                return new TimeMatch(
                    new TokenRange(token, at + 1),
                    TimeKind.Date,
                    new FixedDates(bounds, FormattableString.Invariant($"{year}-{(isHalf ? 'H' : 'Q')}{ordinal}")),
                    "part-year"
                );
            }
        }

        return null;
    }
}
