using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N3: lifts ", NP said …" at the end of a sentence or between commas.</summary>
internal static class TrailingSpeech
{
    private const int LongestSpeaker = 14;
    private const int LongestTail = 10;

    /// <summary>Lifts the speaker and verb around a verb of speech, if they stand behind what is said.</summary>
    public static bool Lift(SentenceDraft draft, int verb)
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

        if (
            start < draft.Range.Start
            || !IsBreak(draft, start)
            || start + 1 == verb
            || !Nominals.IsPhrase(draft, new TokenRange(start + 1, verb))
        )
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

    private static bool IsTime(SentenceDraft draft, int token) => draft.Times.Any(time => time.Tokens.Contains(token));

    private static bool IsBreak(SentenceDraft draft, int token) => draft.Form(token) is "," or "\"" or "”" or "—" or "–" or "''";
}
