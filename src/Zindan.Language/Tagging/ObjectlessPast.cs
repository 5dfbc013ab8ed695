using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Tagging;

/// <summary>
/// "Two inmates escaped from the jail, police said": the tagger sees little of what follows and takes such a past for a participle behind a noun; a verb that takes no
/// object has no passive, and without "have" before it is the past tense. "Escaped prisoners" stay what they are.
/// </summary>
internal static class ObjectlessPast
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> s_words = LexiconFile.Words("objectless-pasts").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_auxiliaries = new[]
    {
        "have",
        "has",
        "had",
        "having",
        "'ve",
        "’ve",
        "'d",
        "’d",
        "be",
        "been",
        "being",
        "is",
        "are",
        "was",
        "were",
        "get",
        "got",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 1; token < forms.Length; token++)
        {
            if (
                xpos[token] == PennTag.VBN
                && s_words.Contains(forms[token])
                && !IsBeforeNoun(token, upos)
                && !HasAuxiliary(forms[Math.Max(0, token - Reach)..token])
            )
            {
                (upos[token], xpos[token]) = (PartOfSpeech.Verb, PennTag.VBD);
            }
        }
    }

    private static bool IsBeforeNoun(int token, ReadOnlySpan<PartOfSpeech> upos) =>
        token + 1 < upos.Length
        && upos[token + 1] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral;

    private static bool HasAuxiliary(ReadOnlySpan<string> before)
    {
        foreach (var form in before)
        {
            if (s_auxiliaries.Contains(form))
            {
                return true;
            }
        }

        return false;
    }
}
