namespace Zindan.Language.Tagging;

/// <summary>"A Taliban militant serving life was stabbed": a word for people that is an adjective too is the noun where what they do stands behind it.</summary>
internal static class PeopleBeforeParticiple
{
    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 1; token < forms.Length - 1; token++)
        {
            if (
                xpos[token] == PennTag.JJ
                && xpos[token + 1] == PennTag.VBG
                && forms[token]
                    is "militant"
                        or "extremist"
                        or "separatist"
                        or "dissident"
                        or "terrorist"
                        or "insurgent"
                        or "islamist"
                        or "Islamist"
                        or "jihadist"
                        or "suspect"
            )
            {
                (upos[token], xpos[token]) = (PartOfSpeech.Noun, PennTag.NN);
                (upos[token + 1], xpos[token + 1]) = (PartOfSpeech.Verb, PennTag.VBG);
            }
        }
    }
}
