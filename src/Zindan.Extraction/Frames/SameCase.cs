using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Knows that a verdict is told as one with what was told before: "convicted in the same case".</summary>
internal static class SameCase
{
    private const int Reach = 6;

    /// <summary>Whether the words right behind a proposition say so.</summary>
    public static bool IsTold(Grammar grammar, WordClasses words, Proposition proposition, TokenRange sentence)
    {
        for (var token = proposition.Words.End; token < Math.Min(sentence.End - 1, proposition.Words.End + Reach); token++)
        {
            if (grammar.Form(token) == "same" && words.Contains("case", grammar.Lemma(token + 1)))
            {
                return true;
            }
        }

        return false;
    }
}
