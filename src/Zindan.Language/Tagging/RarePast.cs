using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Tagging;

/// <summary>"Three men swam across the moat": a past that is too rare for the tagger to know it, and can be nothing else, is a verb wherever it stands.</summary>
internal static class RarePast
{
    private const int Reach = 3;

    private static readonly FrozenSet<string> s_words = LexiconFile.Words("rare-pasts").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 1; token < forms.Length; token++)
        {
            if (s_words.Contains(forms[token]) && xpos[token] is not (PennTag.VBD or PennTag.VBN))
            {
                (upos[token], xpos[token]) = (
                    PartOfSpeech.Verb,
                    IsPerfect(upos[Math.Max(0, token - Reach)..token]) ? PennTag.VBN : PennTag.VBD
                );
            }
        }
    }

    private static bool IsPerfect(ReadOnlySpan<PartOfSpeech> before) => before.Contains(PartOfSpeech.Auxiliary);
}
