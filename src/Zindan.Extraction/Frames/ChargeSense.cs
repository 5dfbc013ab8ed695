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

        var head = grammar.Head(proposition.Token);
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
        var head = grammar.Head(noun);
        return head >= 0
            && grammar.Preposition(noun) is "for" or "over" or "of" or "with"
            && (words.Contains("charge", grammar.Lemma(head)) || words.Contains("revenge", grammar.Lemma(head)));
    }
}
