using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Tagging;

/// <summary>
/// "He was stopped at a checkpoint and detained": behind a phrase the tagger has lost sight of the passive and takes the second participle for a past;
/// with no object behind it, what is done to people was done to the same.
/// </summary>
internal static class JoinedParticiple
{
    private static readonly FrozenSet<string> s_words = LexiconFile.Words("deed-pasts").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 4; token < forms.Length; token++)
        {
            if (
                xpos[token] == PennTag.VBD
                && (
                    s_words.Contains(forms[token])
                    || forms[token] == "found" && token + 1 < forms.Length && forms[token + 1] is "guilty" or "innocent"
                )
                && Joint(token, upos) is > 0 and var joint
                && !IsBeforeObject(token + 1, forms, upos)
                && IsBehindPassive(joint, forms, upos, xpos)
            )
            {
                xpos[token] = PennTag.VBN;
            }
        }
    }

    // "and", "and later".
    private static int Joint(int token, ReadOnlySpan<PartOfSpeech> upos)
    {
        var joint = token - 1;
        while (joint > 0 && upos[joint] == PartOfSpeech.Adverb)
        {
            joint--;
        }

        return upos[joint] == PartOfSpeech.CoordinatingConjunction ? joint : -1;
    }

    private static bool IsBeforeObject(int next, ReadOnlySpan<string> forms, ReadOnlySpan<PartOfSpeech> upos) =>
        next < upos.Length
        && upos[next]
            is PartOfSpeech.Determiner
                or PartOfSpeech.Numeral
                or PartOfSpeech.Noun
                or PartOfSpeech.ProperNoun
                or PartOfSpeech.Pronoun
                or PartOfSpeech.Adjective
        && !CalendarWord.Is(forms[next])
        && forms[next] is not ("dead" or "guilty" or "innocent");

    // The nearest verb before it is a participle with a form of "be".
    private static bool IsBehindPassive(int joint, ReadOnlySpan<string> forms, ReadOnlySpan<PartOfSpeech> upos, ReadOnlySpan<PennTag> xpos)
    {
        var verb = joint - 1;
        while (verb > 0 && upos[verb] is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary))
        {
            if (upos[verb] == PartOfSpeech.SubordinatingConjunction || forms[verb] is "who" or "which" or "that" or ";" or ":")
            {
                return false;
            }

            verb--;
        }

        if (xpos[verb] != PennTag.VBN)
        {
            return false;
        }

        var auxiliary = verb - 1;
        while (auxiliary > 0 && upos[auxiliary] is PartOfSpeech.Adverb or PartOfSpeech.Particle)
        {
            auxiliary--;
        }

        return auxiliary >= 0 && forms[auxiliary] is "was" or "were" or "been" or "is" or "are" or "being" or "be";
    }
}
