using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds the deed of which a place is that stands behind a verdict: "sentenced to 16 years for a 2007 ambush in X", "serving life for the bombing of a market in X",
/// "convicted of killing a judge in X". The verdict was given elsewhere.
/// </summary>
internal sealed class DeedsOfVerdicts(Grammar grammar, WordClasses words, IReadOnlySet<int> triggers)
{
    private const int Reach = 12;

    /// <summary>The deed between a verb of a verdict and a place behind it, or −1 where the verb is none or the court stands between.</summary>
    public int Between(int verb, int place)
    {
        if (verb >= place || place - verb > 2 * Reach || !grammar.IsVerbal(verb) || !words.Contains("verdict", grammar.Lemma(verb)))
        {
            return -1;
        }

        for (var token = place - 1; token > verb && token >= place - Reach; token--)
        {
            if (words.Contains("court", grammar.Lemma(token)) || grammar.Form(token) is ";" or "who" or "which" or "where")
            {
                return -1;
            }

            if (triggers.Contains(token) && grammar.Preposition(token) is "for" or "of" or "over" || IsGerund(token))
            {
                return grammar.IsBelow(token, verb) ? token : -1;
            }
        }

        return -1;
    }

    // "for bombing a bus station".
    private bool IsGerund(int token) =>
        triggers.Contains(token) && grammar.Xpos(token) == "VBG" && grammar.Form(token - 1) is "for" or "of" or "over";
}
