using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Tagging;

/// <summary>
/// "A court sentenced gang leader X to 10 years", "police said men armed with spears attacked two officers": the tagger may take the only verb of a clause for a participle; where
/// nothing else is finite up to the next comma, and people or things stand right behind it, it is the past. "A man arrested Friday" stays what it is.
/// </summary>
internal static class DeedPast
{
    private const int LongestSubject = 10;

    private static readonly FrozenSet<string> s_words = LexiconFile.Words("deed-pasts").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        var start = 0;
        for (var token = 1; token < Math.Min(forms.Length - 2, start + LongestSubject); token++)
        {
            if (IsTelling(forms[token]))
            {
                // What is told is a clause of its own.
                start = token + 1;
                continue;
            }

            if (IsFinite(xpos[token]) || upos[token] is PartOfSpeech.Auxiliary or PartOfSpeech.Punctuation)
            {
                return;
            }

            if (token > start && xpos[token] is PennTag.VBN or PennTag.JJ && s_words.Contains(forms[token]))
            {
                if (
                    upos[token - 1] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
                    && !CalendarWord.Is(forms[token - 1])
                    && (IsObject(forms[token + 1], upos[token + 1]) || IsShotAt(forms[token], forms[token + 1]))
                    && !IsFiniteBehind(token, upos, xpos)
                )
                {
                    (upos[token], xpos[token]) = (PartOfSpeech.Verb, PennTag.VBD);
                }

                return;
            }
        }
    }

    private static bool IsTelling(string form) => form is "said" or "says" or "say";

    private static bool IsFinite(PennTag tag) => tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;

    // "arrested last week", "arrested earlier" are no object.
    private static bool IsObject(string form, PartOfSpeech part) =>
        part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Numeral
        && !CalendarWord.Is(form)
        && form is not ("last" or "this" or "next" or "late" or "early" or "earlier" or "dead");

    private static bool IsShotAt(string form, string next) => form == "fired" && next is "at" or "on" or "into";

    private static bool IsFiniteBehind(int token, ReadOnlySpan<PartOfSpeech> upos, ReadOnlySpan<PennTag> xpos)
    {
        for (var next = token + 1; next < upos.Length && xpos[next] != PennTag.Comma; next++)
        {
            if (IsFinite(xpos[next]) || upos[next] == PartOfSpeech.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }
}
