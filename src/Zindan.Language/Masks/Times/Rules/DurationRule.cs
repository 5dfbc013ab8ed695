using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Lengths of time ("19 years", "a 20-year term", "six months", "decades") and recurrences ("every Friday", "daily").</summary>
internal sealed class DurationRule(TimeLexicon lexicon) : ITimeRule
{
    public TimeMatch? Match(TokenWindow window, int token)
    {
        var word = window.Lower(token);
        if (word is "every" or "each")
        {
            var at = token + 1;
            at += lexicon.Numbers.Read(window, at) is { } skipped ? skipped.End - at : 0;
            at += window.Lower(at) is "other" or "single" ? 1 : 0;
            return
                lexicon.Unit(window.Lower(at)) is not null
                || lexicon.Weekday(window.Lower(at)) is not null
                || lexicon.PartOfDay(window.Lower(at)) is not null
                ? Found(token, at + 1, TimeKind.Recurrence, "recurrence")
                : null;
        }

        if (word.Length > 6 && word.EndsWith("days", StringComparison.Ordinal) && lexicon.Weekday(word[..^1]) is not null)
        {
            return Found(token, token + 1, TimeKind.Recurrence, "recurrence");
        }

        var start = token;
        if (lexicon.Numbers.Read(window, token) is { } number)
        {
            var at = number.End;
            if ((window.IsDash(at) || window.Is(at, "to")) && lexicon.Numbers.Read(window, at + 1) is { } upTo)
            {
                at = upTo.End;
            }

            at += window.Are(at, "and", "a", "half") ? 3 : 0;
            return Unit(window, start, at);
        }

        if (word is "a" or "an" or "several" or "few" or "many" or "half")
        {
            var at = token + 1;
            at += window.Lower(at) is "few" or "couple" or "further" or "full" or "whole" or "an" or "a" ? 1 : 0;
            at += window.Is(at, "of") ? 1 : 0;
            return Unit(window, start, at);
        }

        return word is "years" or "months" or "weeks" or "days" or "hours" or "minutes" or "decades" or "centuries"
            ? Unit(window, start, token)
            : null;
    }

    private TimeMatch? Unit(TokenWindow window, int start, int at)
    {
        var isJoined = window.IsDash(at);
        at += isJoined ? 1 : 0;
        if (lexicon.Unit(window.Lower(at)) is not { } unit || window.Lower(at) is "second" or "quarter")
        {
            return null;
        }

        // "28-year-old", "36 years old", "36 years of age": an age, not a length of time.
        var next = at + 1;
        next += window.IsDash(next) ? 1 : 0;
        if (window.Lower(next) is "old" or "olds" || window.Are(next, "of", "age"))
        {
            return null;
        }

        if (window.IsDash(at + 1) && window.Is(at + 2, "long"))
        {
            at += 2;
        }

        _ = unit;
        return Found(start, at + 1, TimeKind.Duration, "duration");
    }

    private static TimeMatch Found(int start, int end, TimeKind kind, string rule) =>
        new(new TokenRange(start, end), kind, new NoDate(kind == TimeKind.Duration ? "duration" : "recurrence"), rule);
}
