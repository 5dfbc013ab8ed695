using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Tagging;

/// <summary>
/// "A man shot and killed four", "a man shot dead four": the tagger sees little of a word's right side and takes such a past for a noun behind a noun; the past
/// tense that it is joined with, or its result and object, tell what it is.
/// </summary>
internal static class JoinedPast
{
    private static readonly FrozenSet<string> s_words = LexiconFile.Words("noun-pasts").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var past = 1; past < forms.Length - 2; past++)
        {
            if (
                xpos[past] == PennTag.NN
                && upos[past - 1] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
                && (
                    forms[past + 1] == "and" && xpos[past + 2] == PennTag.VBD
                    || forms[past + 1] == "dead" && xpos[past + 2] is PennTag.CD or PennTag.DT or PennTag.PRP
                )
                && s_words.Contains(forms[past])
            )
            {
                (upos[past], xpos[past]) = (PartOfSpeech.Verb, PennTag.VBD);
            }
        }
    }
}
