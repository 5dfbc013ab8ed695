using System.Collections.Frozen;
using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N3, N4, N5: lifts who says so ("…, the ministry said.", "…, said Karimov.", "According to police, …", "Officials said that …").</summary>
internal sealed class AttributionRule(FrozenSet<string> speech) : INormalizationRule
{
    private const int LongestSpeaker = 14;
    private const int LongestTail = 10;
    private const int LongestSource = 25;

    public void Apply(SentenceDraft draft)
    {
        for (var token = draft.Range.Start; token < draft.Range.End; token++)
        {
            if (draft.IsLifted(token))
            {
                continue;
            }

            if (
                draft.Lemma(token) == "accord" && draft.Form(token + 1) == "to"
                || draft.Form(token) is "According" or "according" && draft.Form(token + 1) == "to"
            )
            {
                AccordingTo(draft, token);
            }
            else if (draft.IsFinite(token) && speech.Contains(draft.Lemma(token)))
            {
                Speech(draft, token);
            }
        }
    }

    /// <summary>N4.</summary>
    private static void AccordingTo(SentenceDraft draft, int token)
    {
        var end = token + 2;
        while (
            end < draft.Range.End
            && end - token < LongestSource
            && draft.Form(end) is not ("," or "." or ";" or "—" or "–" or "”" or "\"" or ")")
        )
        {
            end++;
        }

        var isInitial = draft.PreviousKept(token) < draft.Range.Start;
        if (end == token + 2 || (isInitial && draft.Form(end) != ","))
        {
            return;
        }

        // ", according to the Kremlin spokesman, Dmitri Peskov, …": the name is the source still.
        if (
            !isInitial
            && draft.Form(end) == ","
            && draft.Document.Names.FirstOrDefault(name => name.Tokens.Start == end + 1) is { Type: NameType.Person } name
            && draft.Form(name.Tokens.End) is "," or "."
        )
        {
            end = name.Tokens.End;
        }

        var speaker = new TokenRange(token + 2, end);
        var start = draft.Form(token - 1) == "," ? token - 1 : token;
        var stop = draft.Form(end) == "," && (isInitial || start < token) ? end + 1 : end;
        draft.Lift(
            new Satellite(
                SatelliteKind.Attribution,
                new TokenRange(start, stop),
                new TokenRange(token, end),
                draft.Range.Start,
                speaker,
                token,
                "N4"
            )
        );
    }

    private static void Speech(SentenceDraft draft, int verb)
    {
        if (Inverted(draft, verb) || Trailing(draft, verb))
        {
            return;
        }

        Initial(draft, verb);
    }

    /// <summary>N3: ", NP said …" at the end or between commas.</summary>
    private static bool Trailing(SentenceDraft draft, int verb)
    {
        var start = verb - 1;
        while (
            start >= draft.Range.Start
            && verb - start <= LongestSpeaker
            && !IsBreak(draft, start)
            && !draft.IsFinite(start)
            && !draft.IsLifted(start)
        )
        {
            start--;
        }

        if (start < draft.Range.Start || !IsBreak(draft, start) || start + 1 == verb || !HasNominal(draft, new TokenRange(start + 1, verb)))
        {
            return false;
        }

        // Something must have been said before.
        var comma = start;
        if (draft.Form(start) is "\"" or "”" or "’" or "'" or "''")
        {
            comma = draft.Form(start - 1) is "," or "?" or "!" ? start - 1 : start;
            if (comma == start)
            {
                return false;
            }
        }

        if (!draft.HasFinite(new TokenRange(draft.Range.Start, comma)) && draft.Sentence.Quotation == QuotationState.Outside)
        {
            return false;
        }

        var end = TailEnd(draft, verb + 1);
        if (end < 0)
        {
            return false;
        }

        var stop = draft.Form(end) == "," ? end + 1 : end;
        var first = draft.Form(start) == "," ? start : start + 1;
        draft.Lift(
            new Satellite(
                SatelliteKind.Attribution,
                new TokenRange(first, stop),
                new TokenRange(start + 1, end),
                draft.Range.Start,
                new TokenRange(start + 1, verb),
                verb,
                "N3"
            )
        );
        return true;
    }

    /// <summary>N3 turned round: ", said NP."</summary>
    private static bool Inverted(SentenceDraft draft, int verb)
    {
        var before = verb - 1;
        if (before < draft.Range.Start || !(draft.Form(before) is "," or "\"" or "”" or "’" or "''"))
        {
            return false;
        }

        if (!HasNominalStart(draft, verb + 1) || (draft.Form(before) == "," && !draft.HasFinite(new TokenRange(draft.Range.Start, before))))
        {
            return false;
        }

        var end = verb + 1;
        while (end < draft.Range.End && draft.Form(end) is not ("." or ";" or "“" or "\"") && !draft.IsLifted(end))
        {
            end++;
        }

        var rest = new TokenRange(verb + 1, end);
        if (rest.Length > LongestSource || draft.HasFinite(rest))
        {
            return false;
        }

        var comma = rest.Start;
        while (comma < rest.End && draft.Form(comma) != ",")
        {
            comma++;
        }

        draft.Lift(
            new Satellite(
                SatelliteKind.Attribution,
                new TokenRange(draft.Form(before) == "," ? before : verb, end),
                new TokenRange(verb, end),
                draft.Range.Start,
                new TokenRange(rest.Start, comma),
                verb,
                "N3"
            )
        );
        return true;
    }

    /// <summary>N5: "NP said (that) …", "NP told NP that …".</summary>
    private static void Initial(SentenceDraft draft, int verb)
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
            || !HasNominal(draft, subject)
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
                && end - verb < LongestTail
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
        }

        var hasThat = draft.Form(end) == "that";
        var clause = new TokenRange(hasThat ? end + 1 : end, draft.Range.End);
        var startsClause =
            hasThat
            || (
                draft.Upos(clause.Start) is "NOUN" or "PROPN" or "PRON" or "DET" or "NUM" or "ADJ" or "ADP"
                && draft.Form(clause.Start) is not ("," or "to")
            );
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

    /// <summary>The end of what may stand behind a trailing verb of speech, or −1 where a clause goes on.</summary>
    private static int TailEnd(SentenceDraft draft, int at)
    {
        var end = at;
        while (end < draft.Range.End && draft.Form(end) is not ("." or "," or ";" or "!" or "?" or "”" or "\"" or "“" or ":"))
        {
            if (draft.IsFinite(end) || end - at >= LongestTail || draft.Form(end) is "that" or "and" or "but" || draft.IsLifted(end))
            {
                return -1;
            }

            end++;
        }

        return end == at || draft.Upos(at) is "ADP" or "SCONJ" or "ADV" or "PROPN" || IsTime(draft, at) ? end : -1;
    }

    private static int AfterTimeOrStatement(SentenceDraft draft, int at)
    {
        for (var moved = true; moved; )
        {
            moved = false;
            var prep = draft.Form(at) is "on" or "in" or "at" or "late" or "early" or "during" ? at + 1 : at;
            var time = draft.Document.Times.FirstOrDefault(time => time.Tokens.Start == prep || time.Tokens.Start == at);
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

    private static bool IsTime(SentenceDraft draft, int token) => draft.Document.Times.Any(time => time.Tokens.Contains(token));

    private static bool IsBreak(SentenceDraft draft, int token) => draft.Form(token) is "," or "\"" or "”" or "—" or "–" or "''";

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

    private static bool HasNominal(SentenceDraft draft, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (draft.IsNominal(token))
            {
                return draft.Upos(range.Start) is not ("ADP" or "SCONJ" or "CCONJ" or "VERB" or "PART");
            }
        }

        return false;
    }

    private static bool HasNominalStart(SentenceDraft draft, int token) =>
        draft.Upos(token) is "NOUN" or "PROPN" or "DET" or "PRON" or "ADJ";
}
