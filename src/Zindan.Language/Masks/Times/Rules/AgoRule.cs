using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Lengths that point back or on: "two years ago", "three hours later", "days earlier", "more than a decade ago".</summary>
internal sealed class AgoRule(TimeLexicon lexicon) : ITimeRule
{
    public TimeMatch? Match(TokenWindow window, int token)
    {
        var limit = Limit(window, token, out var at);
        int? count;
        if (lexicon.Numbers.Read(window, at) is { Value: <= 10000 } number)
        {
            (count, at) = ((int)number.Value, number.End);
            if (window.IsDash(at) && lexicon.Numbers.Read(window, at + 1) is { Value: <= 10000 } upTo)
            {
                (count, limit, at) = (null, 0, upTo.End);
            }
        }
        else if (window.Lower(at) is "a" or "an" or "one")
        {
            (count, at) = (1, at + 1);
        }
        else if (window.Lower(at) is "several" or "many" or "few" or "couple" || window.Are(at, "half", "an"))
        {
            (count, at) = (null, at + (window.Is(at, "half") ? 2 : 1));
        }
        else
        {
            count = null;
        }

        if (window.Lower(at) is "few" or "couple")
        {
            (count, at) = (null, at + 1);
        }

        at += window.Is(at, "of") ? 1 : 0;
        at += window.Lower(at) is "full" or "whole" ? 1 : 0;
        if (lexicon.Unit(window.Lower(at)) is not { } unit || window.Is(at, "second"))
        {
            return null;
        }

        at++;
        if (window.Are(at, "and", "a", "half"))
        {
            at += 3;
        }

        var word = window.Lower(at);
        var isAgo = word is "ago";
        if (
            !isAgo
            && (
                word is not ("later" or "earlier" or "afterwards" or "afterward" or "beforehand" or "previously")
                || window.Is(at + 1, "than")
            )
        )
        {
            return null;
        }

        var back = isAgo || word is "earlier" or "beforehand" or "previously";
        return new TimeMatch(
            new TokenRange(token, at + 1),
            unit.Unit == TimeUnit.Clock ? TimeKind.TimeOfDay : TimeKind.Date,
            Value(unit, count, limit, isAgo, back),
            isAgo ? "ago" : "later"
        );
    }

    private static TimeValue Value((TimeUnit Unit, int Times) unit, int? count, int limit, bool isAgo, bool back)
    {
        if (unit.Unit == TimeUnit.Clock)
        {
            // Hours before publication may be the day before.
            return isAgo ? new OpenSpan(TimeUnit.Day, count is null or > 24 ? null : -1, 0)
                : back ? new AroundPrevious(false)
                : new RelativeUnit(TimeUnit.Clock, 1, true);
        }

        if (!isAgo)
        {
            return count is { } known && limit == 0
                ? new RelativeUnit(unit.Unit, known * unit.Times * (back ? -1 : 1), true)
                : new AroundPrevious(!back);
        }

        if (count is not { } units)
        {
            return new OpenSpan(unit.Unit, null, 0);
        }

        units *= unit.Times;
        return limit switch
        {
            > 0 => new OpenSpan(unit.Unit, null, -units),
            < 0 => new OpenSpan(unit.Unit, -units, 0),
            _ when unit.Times == 10 => new OpenSpan(unit.Unit, -units - 5, -units + 5),
            _ => new RelativeUnit(unit.Unit, -units, false),
        };
    }

    /// <summary>1 behind "more than", "over", "at least"; −1 behind "less than", "nearly"; 0 behind "about" or nothing.</summary>
    private static int Limit(TokenWindow window, int token, out int end)
    {
        (end, var limit) = window.Lower(token) switch
        {
            "more" or "longer" when window.Is(token + 1, "than") => (token + 2, 1),
            "less" when window.Is(token + 1, "than") => (token + 2, -1),
            "at" when window.Is(token + 1, "least") => (token + 2, 1),
            "over" => (token + 1, 1),
            "under" => (token + 1, -1),
            "about" or "around" or "some" or "roughly" or "approximately" or "almost" or "nearly" or "just" or "only" or "exactly" => (
                token + 1,
                0
            ),
            _ => (token, 0),
        };
        return limit;
    }
}
