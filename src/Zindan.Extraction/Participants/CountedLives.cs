using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Knows the lives that are people: those counted that something takes ("claimed 40 lives", "with the loss of 12 lives"), not those that are led or saved.</summary>
internal sealed class CountedLives(Grammar grammar, WordClasses contexts)
{
    /// <summary>Whether a noun counts the dead.</summary>
    public bool AreTaken(int noun)
    {
        if (grammar.Form(noun) != "lives" || grammar.Head(noun) is not (>= 0 and var head))
        {
            return false;
        }

        return grammar.BareRelation(noun) is "obj" ? contexts.Contains("life-taking", grammar.Lemma(head))
            : grammar.Relation(noun) == "nsubj:pass" ? grammar.Lemma(head) is "lose" or "claim"
            : grammar.Lemma(head) == "loss" && grammar.Preposition(noun) == "of";
    }
}
