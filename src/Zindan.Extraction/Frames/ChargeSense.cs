using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Knows the deeds that are laid at somebody's door: they are none of those that the article tells besides.</summary>
internal sealed class ChargeSense(Grammar grammar, WordClasses words)
{
    /// <summary>Whether a deed is told as a charge: "convicted of murdering two", "wanted for the murder of a judge".</summary>
    public bool IsLaid(Proposition proposition)
    {
        if (proposition.Trigger.Frame.Name == "Killing" && proposition.Arguments.Any(argument => argument.Tie >= 0))
        {
            return true;
        }

        var head = GovernorOf(proposition.Token);
        return head >= 0
            && (
                grammar.Xpos(proposition.Token) == "VBG" && words.Contains("charge", grammar.Lemma(head))
                || proposition.Trigger.Part == TriggerPart.Noun
                    && grammar.Preposition(proposition.Token) == "for"
                    && IsGround(proposition.Token)
            );
    }

    /// <summary>Whether a noun of action is the ground of a charge: "killed a rebel who was wanted for a bombing" says nothing of how he died.</summary>
    public bool IsGround(int noun)
    {
        var head = GovernorOf(noun);
        return head >= 0
            && grammar.Preposition(noun) is "for" or "over" or "of" or "with"
            && (words.Contains("charge", grammar.Lemma(head)) || words.Contains("revenge", grammar.Lemma(head)));
    }

    // "was executed at X prison for the murder": the tree may hang the deed on where it was done.
    private int GovernorOf(int noun)
    {
        var head = grammar.Head(noun);
        return
            grammar.Preposition(noun) == "for"
            && head >= 0
            && grammar.BareRelation(head) is "obl"
            && grammar.IsNominal(head)
            && grammar.Head(head) is >= 0 and var verb
            && words.Contains("charge", grammar.Lemma(verb))
            ? verb
            : head;
    }
}
