using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N2: lifts dates and times of day with their preposition, so that none is taken for a subject or object.</summary>
internal sealed class TimeRule : INormalizationRule
{
    public void Apply(SentenceDraft draft)
    {
        var times = draft.Times;
        for (var i = 0; i < times.Count; i++)
        {
            if (times[i].Kind is not (TimeKind.Date or TimeKind.TimeOfDay) || draft.HasLifted(times[i].Tokens))
            {
                continue;
            }

            var tokens = times[i].Tokens;
            while (i + 1 < times.Count && Joins(draft, tokens.End, times[i + 1].Tokens) && draft.Range.Contains(times[i + 1].Tokens))
            {
                tokens = tokens.Cover(times[++i].Tokens);
            }

            Lift(draft, tokens);
        }
    }

    /// <summary>"on Monday and Tuesday", "Sunday, August 22": one satellite.</summary>
    private static bool Joins(SentenceDraft draft, int end, TokenRange next) =>
        next.Start == end
        || (next.Start == end + 1 && draft.Form(end) is "and" or "or" or "," or "on" or "at" or "to" or "of" or "in" or "through")
        || (next.Start == end + 2 && draft.Form(end) is "and" or "," && draft.Form(end + 1) is "on" or "in" or "at");

    private static void Lift(SentenceDraft draft, TokenRange time)
    {
        if (Modifies(draft, time))
        {
            return;
        }

        var start = time.Start;
        start -= draft.Form(start - 1) is "the" && !draft.IsLifted(start - 1) && draft.Upos(start - 2) == "ADP" ? 1 : 0;
        var hasPreposition =
            draft.Upos(start - 1) == "ADP"
            && !draft.IsLifted(start - 1)
            && draft.Form(start - 1).ToLowerInvariant()
                is "on"
                    or "in"
                    or "at"
                    or "during"
                    or "since"
                    or "until"
                    or "till"
                    or "by"
                    or "over"
                    or "around"
                    or "about"
                    or "for"
                    or "from"
                    or "after"
                    or "before"
                    or "through"
                    or "throughout"
                    or "within"
                    or "between";
        if (!hasPreposition && draft.Upos(time.Start - 1) == "ADP")
        {
            // "of 2010", "like Monday": the preposition belongs to the noun before.
            return;
        }

        start -= hasPreposition ? 1 : 0;
        if (!hasPreposition)
        {
            start = time.Start;
            if (IsSubject(draft, time))
            {
                return;
            }
        }

        var content = new TokenRange(start, time.End);
        var (first, last) = (content.Start, content.End);
        var opens = first == draft.NextKept(draft.Range.Start) || draft.Form(first - 1) == ",";
        if (draft.Form(last) == "," && opens && !draft.IsLifted(last))
        {
            last++;
            first -= draft.Form(first - 1) == "," && !draft.IsLifted(first - 1) && first - 1 > draft.Range.Start ? 1 : 0;
        }

        draft.Lift(new Satellite(SatelliteKind.Time, new TokenRange(first, last), content, Host(draft, content), null, null, "N2"));
    }

    /// <summary>"Friday's attacks", "the August 23 conference", "the 2015 attack": part of a noun phrase.</summary>
    private static bool Modifies(SentenceDraft draft, TokenRange time)
    {
        if (draft.Form(time.End) is "'s" or "’s" or "-" || draft.Form(time.Start - 1) is "-" or "(" or "$")
        {
            return true;
        }

        var before = time.Start - 1;
        return draft.Upos(time.End) is "NOUN" or "PROPN" or "ADJ"
            && (
                draft.Upos(before) is "DET" or "ADJ" or "PROPN"
                || draft.Xpos(before) is "PRP$" or "POS"
                || (draft.Upos(before) == "NOUN" && draft.Upos(time.End) == "NOUN")
            )
            && draft.Form(time.Start).ToLowerInvariant()
                is not ("last" or "this" or "next" or "earlier" or "late" or "early" or "yesterday" or "today");
    }

    /// <summary>"Friday marked …", "2010 saw …": nothing else could be the subject.</summary>
    private static bool IsSubject(SentenceDraft draft, TokenRange time)
    {
        if (!draft.IsFinite(time.End))
        {
            return false;
        }

        for (var token = time.Start - 1; token >= draft.Range.Start; token--)
        {
            if (draft.IsLifted(token))
            {
                continue;
            }

            return draft.Upos(token) is "CCONJ" or "SCONJ" or "PUNCT" || draft.Form(token) is "that";
        }

        return true;
    }

    /// <summary>The nearest verb before it, or the first behind.</summary>
    private static int Host(SentenceDraft draft, TokenRange content)
    {
        for (var token = content.Start - 1; token >= draft.Range.Start; token--)
        {
            if (draft.Upos(token) == "VERB" && !draft.IsLifted(token))
            {
                return token;
            }
        }

        for (var token = content.End; token < draft.Range.End; token++)
        {
            if (draft.Upos(token) == "VERB" && !draft.IsLifted(token))
            {
                return token;
            }
        }

        var next = draft.NextKept(content.End);
        return next < draft.Range.End ? next : draft.PreviousKept(content.Start);
    }
}
