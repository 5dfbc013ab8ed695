namespace Zindan.Language.Tagging;

/// <summary>"Held at the jail pending trial": between two nouns "pending" is a preposition, which the tagger takes for one more noun.</summary>
internal static class PendingWord
{
    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 1; token < forms.Length - 1; token++)
        {
            if (
                forms[token] == "pending"
                && upos[token - 1]
                    is PartOfSpeech.Noun
                        or PartOfSpeech.ProperNoun
                        or PartOfSpeech.Numeral
                        or PartOfSpeech.Verb
                        or PartOfSpeech.Adverb
                && xpos[token + 1] is PennTag.NN or PennTag.NNS or PennTag.DT or PennTag.PRPPossessive or PennTag.JJ
            )
            {
                (upos[token], xpos[token]) = (PartOfSpeech.Adposition, PennTag.IN);
            }
        }
    }
}
