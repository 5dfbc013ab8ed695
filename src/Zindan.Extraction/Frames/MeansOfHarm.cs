using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells by what people came to harm, as far as it decides what event it was and who died in it.</summary>
internal sealed class MeansOfHarm(Grammar grammar, ExtractionLexicon lexicon)
{
    /// <summary>Whether who acts dies by it: "blew himself up", "the suicide bomber detonated his vest".</summary>
    public bool IsSuicide(Proposition proposition) =>
        proposition.Factuality.Stance is Stance.Asserted or Stance.Alleged
        && (
            proposition.Trigger.Words is ["blow", ..] && grammar.HasReflexive(proposition.Words)
            || proposition.Trigger.Words is ["detonate"]
                && proposition.Arguments.Any(argument => argument.Slot == "obj" && grammar.Lemma(argument.Token) is "vest" or "belt")
        );

    /// <summary>Whether a bomb did it: "a roadside bomb killed two", where the weapon stands in the place of the one who acts.</summary>
    public bool IsByBomb(Proposition proposition)
    {
        foreach (var argument in proposition.Arguments)
        {
            if (argument.Slot is "subj" or "by" or "in" && lexicon.Contexts.Contains("weapon", grammar.Lemma(argument.Token)))
            {
                return true;
            }
        }

        return false;
    }
}
