using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Tagging;

/// <summary>
/// "A guard was slightly hurt", "9 were killed and 30 hurt", "two guards sustained burns": the tagger takes what befell people, or how they came by it, for an adjective or noun;
/// a form of "be", a number or the harm itself tells that it is a verb. "Wounded soldiers" stay what they are.
/// </summary>
internal static class HarmWord
{
    private const int Reach = 4;

    private static readonly FrozenDictionary<string, FrozenSet<string>> s_words = LexiconFile
        .Rows("harm-words")
        .GroupBy(row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal
        );

    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 1; token < forms.Length; token++)
        {
            if (
                upos[token] is not (PartOfSpeech.Adjective or PartOfSpeech.Noun)
                && !(xpos[token] == PennTag.VBN && s_words["taking"].Contains(forms[token]))
            )
            {
                continue;
            }

            if (s_words["befallen"].Contains(forms[token]) && !IsBeforeNoun(token, upos) && IsBehindBeOrNumber(token, forms, upos))
            {
                (upos[token], xpos[token]) = (PartOfSpeech.Verb, PennTag.VBN);
            }
            else if (
                s_words["taking"].Contains(forms[token])
                && upos[token - 1] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral
                && IsBeforeHarm(token, forms, upos)
            )
            {
                (upos[token], xpos[token]) = (PartOfSpeech.Verb, PennTag.VBD);
            }
        }
    }

    private static bool IsBeforeNoun(int token, ReadOnlySpan<PartOfSpeech> upos) =>
        token + 1 < upos.Length && upos[token + 1] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;

    private static bool IsBehindBeOrNumber(int token, ReadOnlySpan<string> forms, ReadOnlySpan<PartOfSpeech> upos)
    {
        var before = token - 1;
        while (before > 0 && upos[before] == PartOfSpeech.Adverb)
        {
            before--;
        }

        return upos[before] == PartOfSpeech.Numeral || forms[before] is "was" or "were" or "is" or "are" or "been" or "being";
    }

    private static bool IsBeforeHarm(int token, ReadOnlySpan<string> forms, ReadOnlySpan<PartOfSpeech> upos)
    {
        for (var next = token + 1; next < Math.Min(forms.Length, token + 1 + Reach); next++)
        {
            if (s_words["harm"].Contains(forms[next]))
            {
                return true;
            }

            if (upos[next] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Punctuation)
            {
                break;
            }
        }

        return false;
    }
}
