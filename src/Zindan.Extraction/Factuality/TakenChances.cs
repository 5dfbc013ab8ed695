using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>Chances that somebody took, so that the deed was done: "took the chance to flee", "seized the moment to slip away".</summary>
internal static class TakenChances
{
    /// <summary>Whether a noun is one of them.</summary>
    public static bool Contain(Grammar grammar, CueTable cues, int noun) =>
        noun >= 0
        && cues.Of("chance", grammar.Lemma(noun)) == Cue.Fact
        && grammar.BareRelation(noun) == "obj"
        && grammar.Head(noun) is var verb
        && grammar.Lemma(verb) is "take" or "seize" or "grab" or "exploit" or "use" or "get"
        && grammar.Xpos(verb) is "VBD" or "VBG";
}
