using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>
/// Finds what is told only to be called untrue in the same sentence: "reports that X had fled proved premature", "messages that Y was killed do not correspond to reality".
/// Goes by the order of words, for the tree seldom tells the verb of the telling from those of what is told.
/// </summary>
internal sealed class UntrueTellings(Grammar grammar, CueTable cues)
{
    private const int OpeningReach = 4;
    private const int VerdictReach = 5;

    /// <summary>Whether the sentence takes back what a predicate tells.</summary>
    /// <param name="predicate">The verb or noun of action.</param>
    public bool Contains(int predicate)
    {
        var sentence = grammar.Document.SentenceOf(predicate).Tokens;
        for (var telling = sentence.Start; telling < Math.Min(predicate, sentence.Start + OpeningReach); telling++)
        {
            if (Has("telling", telling) && telling + 1 < predicate && grammar.Form(telling + 1) is "that" or "of" or "about")
            {
                return IsUntrueAfter(predicate, sentence.End);
            }
        }

        return false;
    }

    // "proved premature", "turned out to be false", "is not true", "do not correspond to reality".
    private bool IsUntrueAfter(int predicate, int end)
    {
        for (var token = predicate + 1; token < end && grammar.Form(token) is not (";" or "but"); token++)
        {
            if (Has("untruth", token) && IsVerdict(token, isNegated: false) || Has("truth", token) && IsVerdict(token, isNegated: true))
            {
                return true;
            }
        }

        return false;
    }

    // Between the verb and what the telling is called stand little words only.
    private bool IsVerdict(int word, bool isNegated)
    {
        var (hasVerb, hasNot) = (false, false);
        for (var token = word - 1; token > 0 && token >= word - VerdictReach; token--)
        {
            hasNot |= cues.Of("particle", grammar.Form(token)) is not null;
            hasVerb |= grammar.Lemma(token) is "be" or "do" || Has("proving", token);
            if (grammar.Upos(token) is not ("AUX" or "ADV" or "PART" or "ADP" or "DET") && !Has("proving", token) && !Has("truth", token))
            {
                break;
            }
        }

        return hasVerb && hasNot == isNegated;
    }

    private bool Has(string part, int token) => (cues.Of(part, grammar.Form(token)) ?? cues.Of(part, grammar.Lemma(token))) is not null;
}
