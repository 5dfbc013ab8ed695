using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N3 turned round: lifts ", said NP."</summary>
internal static class InvertedSpeech
{
    private const int LongestSpeaker = 25;

    /// <summary>Lifts a verb of speech and the speaker behind it.</summary>
    public static bool Lift(SentenceDraft draft, int verb)
    {
        var before = verb - 1;
        if (before < draft.Range.Start || !(draft.Form(before) is "," or "\"" or "”" or "’" or "''"))
        {
            return false;
        }

        if (
            !HasNominalStart(draft, verb + 1)
            || (draft.Form(before) == "," && !draft.HasFinite(new TokenRange(draft.Range.Start, ClauseEnd(draft, before))))
        )
        {
            return false;
        }

        var end = verb + 1;
        while (end < draft.Range.End && draft.Form(end) is not ("." or ";" or "“" or "\"") && !draft.IsLifted(end))
        {
            end++;
        }

        var rest = new TokenRange(verb + 1, end);
        if (rest.Length > LongestSpeaker || draft.HasFinite(rest))
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

    // "The group, which is led by X, claimed the raid": what stands before the relative clause is the subject, with no verb yet.
    private static int ClauseEnd(SentenceDraft draft, int comma)
    {
        for (var token = comma - 1; token > draft.Range.Start; token--)
        {
            if (draft.Form(token) == ",")
            {
                return draft.Form(token + 1) is "who" or "which" or "whose" ? token : comma;
            }
        }

        return comma;
    }

    private static bool HasNominalStart(SentenceDraft draft, int token) =>
        draft.Upos(token) is "NOUN" or "PROPN" or "DET" or "PRON" or "ADJ";
}
