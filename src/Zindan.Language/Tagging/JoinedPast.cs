using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Tagging;

/// <summary>
/// "A man shot and killed four", "a man shot dead four": the tagger sees little of a word's right side and takes such a past for a noun behind a noun, and
/// "dead" for a preposition; the past tense that it is joined with, or its result and object, tell what it is. "Include" is a verb wherever it stands.
/// </summary>
internal static class JoinedPast
{
    private static readonly FrozenSet<string> s_words = LexiconFile.Words("noun-pasts").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 1; token < forms.Length - 1; token++)
        {
            if (forms[token] is "include" or "includes" && upos[token] == PartOfSpeech.Noun)
            {
                (upos[token], xpos[token]) = (PartOfSpeech.Verb, forms[token] == "include" ? PennTag.VBP : PennTag.VBZ);
            }

            if (!s_words.Contains(forms[token]) || token >= forms.Length - 2)
            {
                continue;
            }

            var isBeforeObject =
                forms[token + 1] == "dead"
                && (
                    xpos[token + 2] is PennTag.CD or PennTag.DT or PennTag.PRP or PennTag.PRPPossessive
                    || forms[token + 2] == "one"
                    // "shot dead Senator X", but not "a man shot dead Sunday".
                    || upos[token + 2] is PartOfSpeech.ProperNoun or PartOfSpeech.Noun && !CalendarWord.Is(forms[token + 2])
                );
            if (
                xpos[token] == PennTag.NN
                && upos[token - 1] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
                && (isBeforeObject || forms[token + 1] == "and" && xpos[token + 2] == PennTag.VBD)
            )
            {
                (upos[token], xpos[token]) = (PartOfSpeech.Verb, PennTag.VBD);
            }

            if (isBeforeObject && upos[token] == PartOfSpeech.Verb)
            {
                (upos[token + 1], xpos[token + 1]) = (PartOfSpeech.Adjective, PennTag.JJ);
            }
        }
    }
}
