using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N5: lifts "NP said (that) …" and "NP told NP that …".</summary>
internal static class LeadingSpeech
{
    private const int LongestSpeaker = 14;
    private const int LongestHearer = 10;
    private const int LongestMedium = 8;

    /// <summary>Lifts the speaker and verb around a verb of speech, if they stand before what is said.</summary>
    public static void Lift(SentenceDraft draft, int verb)
    {
        var start = draft.NextKept(draft.Range.Start);
        if (draft.Form(start) is "\"" or "“")
        {
            return;
        }

        if (draft.Upos(start) is "CCONJ" or "ADV" && draft.Form(start) is "But" or "And" or "However" or "Meanwhile" or "Also")
        {
            start = draft.NextKept(start + 1);
            start += draft.Form(start) == "," ? 1 : 0;
        }

        var subject = new TokenRange(start, verb);
        if (
            subject.Length is < 1 or > LongestSpeaker
            || draft.HasFinite(subject)
            || draft.HasLifted(subject)
            || !Nominals.IsPhrase(draft, subject)
            || draft.Upos(start) is "ADP" or "SCONJ"
            || HasComma(draft, subject)
        )
        {
            return;
        }

        var end = verb + 1;
        if (draft.Lemma(verb) == "tell")
        {
            while (
                end < draft.Range.End
                && end - verb < LongestHearer
                && draft.Form(end) != "that"
                && !draft.IsFinite(end)
                && draft.Form(end) is not ("," or ".")
            )
            {
                end++;
            }

            if (draft.Form(end) != "that")
            {
                return;
            }
        }
        else
        {
            end = AfterTimeOrStatement(draft, end);
            end = AfterMedium(draft, end);
        }

        var hasThat = draft.Form(end) == "that";
        var clause = new TokenRange(hasThat ? end + 1 : end, draft.Range.End);
        var startsClause =
            hasThat
            || (
                draft.Upos(clause.Start) is "NOUN" or "PROPN" or "PRON" or "DET" or "NUM" or "ADJ" or "ADP"
                && draft.Form(clause.Start) is not ("," or "to")
            );
        if (!hasThat && IsOfThing(draft, verb, clause))
        {
            return;
        }

        if (!startsClause || !draft.HasFinite(clause) || draft.Form(end) is "," or ":" or "“" or "\"")
        {
            return;
        }

        draft.Lift(
            new Satellite(
                SatelliteKind.Attribution,
                new TokenRange(start, clause.Start),
                new TokenRange(start, end),
                clause.Start,
                subject,
                verb,
                "N5"
            )
        );
    }

    private static int AfterTimeOrStatement(SentenceDraft draft, int at)
    {
        for (var moved = true; moved; )
        {
            moved = false;
            var prep = draft.Form(at) is "on" or "in" or "at" or "late" or "early" or "during" ? at + 1 : at;
            var time = draft.Times.FirstOrDefault(time => time.Tokens.Start == prep || time.Tokens.Start == at);
            if (time is not null && draft.Form(time.Tokens.End) is not ("'s" or "’s"))
            {
                (at, moved) = (time.Tokens.End, true);
            }
            else if (
                draft.Form(at) is "in"
                && draft.Form(at + 1) is "a"
                && draft.Form(at + 2) is "statement" or "report" or "tweet" or "post" or "letter" or "speech" or "interview"
            )
            {
                (at, moved) = (at + 3, true);
            }
        }

        return at;
    }

    // "said on its radio station that".
    private static int AfterMedium(SentenceDraft draft, int at)
    {
        if (draft.Upos(at) != "ADP")
        {
            return at;
        }

        for (var token = at + 1; token < Math.Min(draft.Range.End, at + LongestMedium); token++)
        {
            if (draft.Form(token) == "that")
            {
                return token;
            }

            if (draft.IsFinite(token) || draft.Upos(token) == "PUNCT")
            {
                break;
            }
        }

        return at;
    }

    // "claimed an attack in X that killed six": what is claimed is the attack, and nobody is told to have said the rest.
    private static bool IsOfThing(SentenceDraft draft, int verb, TokenRange clause)
    {
        if (draft.Lemma(verb) is not ("claim" or "deny" or "confirm" or "announce" or "admit" or "acknowledge" or "report" or "reveal"))
        {
            return false;
        }

        var isRelative = false;
        for (var token = clause.Start + 1; token < clause.End && !draft.IsFinite(token); token++)
        {
            isRelative |= draft.Form(token) is "that" or "which" or "who" or "where";
        }

        return isRelative;
    }

    private static bool HasComma(SentenceDraft draft, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (draft.Form(token) is "," or ";" or ":")
            {
                return true;
            }
        }

        return false;
    }
}
