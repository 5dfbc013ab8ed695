using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N4: lifts "According to police, …" and "…, according to the ministry".</summary>
internal static class AccordingTo
{
    private const int LongestSource = 25;

    /// <summary>Lifts the source that stands behind "according".</summary>
    public static void Lift(SentenceDraft draft, int token)
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
            && draft.Names.FirstOrDefault(name => name.Tokens.Start == end + 1) is { Type: NameType.Person } name
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
}
