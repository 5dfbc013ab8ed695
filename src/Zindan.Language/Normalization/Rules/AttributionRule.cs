using System.Collections.Frozen;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N3, N4, N5: lifts who says so ("…, the ministry said.", "…, said Karimov.", "According to police, …", "Officials said that …").</summary>
internal sealed class AttributionRule(FrozenSet<string> speech) : INormalizationRule
{
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
                AccordingTo.Lift(draft, token);
            }
            else if (
                draft.IsFinite(token)
                && speech.Contains(draft.Lemma(token))
                && !InvertedSpeech.Lift(draft, token)
                && !TrailingSpeech.Lift(draft, token)
            )
            {
                LeadingSpeech.Lift(draft, token);
            }
        }
    }
}
