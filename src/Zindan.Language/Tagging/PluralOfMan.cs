namespace Zindan.Language.Tagging;

/// <summary>"Gunmen in uniforms blew a hole in the wall": at the head of a sentence the tagger takes a plural of "-man" for a verb; no English verb ends so.</summary>
internal static class PluralOfMan
{
    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 0; token < forms.Length; token++)
        {
            if (upos[token] == PartOfSpeech.Verb && forms[token].Length > 4 && forms[token].EndsWith("men", StringComparison.Ordinal))
            {
                (upos[token], xpos[token]) = (PartOfSpeech.Noun, PennTag.NNS);
            }
        }
    }
}
