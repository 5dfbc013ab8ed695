namespace Zindan.Language.Tagging;

/// <summary>"X, wanted for the attack, was killed": behind a comma and before what somebody is sought for, it is no past tense.</summary>
internal static class SoughtPerson
{
    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 2; token < forms.Length - 1; token++)
        {
            if (
                forms[token] is "wanted" or "sought"
                && xpos[token] == PennTag.VBD
                && xpos[token - 1] == PennTag.Comma
                && forms[token + 1] is "for" or "by" or "over" or "in"
                && upos[token - 2] is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Numeral
            )
            {
                xpos[token] = PennTag.VBN;
            }
        }
    }
}
