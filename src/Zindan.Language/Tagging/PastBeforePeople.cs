namespace Zindan.Language.Tagging;

/// <summary>"Two masked men opened fire": a past between a number, article or adjective and a plural noun describes that noun where the clause has another finite verb right behind it.</summary>
internal static class PastBeforePeople
{
    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 1; token < forms.Length - 2; token++)
        {
            if (
                xpos[token] == PennTag.VBD
                && (xpos[token - 1] is PennTag.CD or PennTag.JJ || forms[token - 1] is "the" or "The" or "a" or "A" or "an" or "An")
                && upos[token + 1] == PartOfSpeech.Noun
                && (upos[token + 2] == PartOfSpeech.Auxiliary || xpos[token + 2] is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
            )
            {
                xpos[token] = PennTag.VBN;
            }
        }
    }
}
