using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Knows the deeds of clauses that say what came before or behind: "riots broke out after the leader was killed", "held a woman at gunpoint until police shot him". They are no part
/// of what the sentence tells.
/// </summary>
internal static class PrecedingDeeds
{
    /// <summary>Whether a proposition stands in such a clause.</summary>
    public static bool Contains(Grammar grammar, Proposition proposition)
    {
        var verb = proposition.Token;
        // "a day after the agency said that soldiers had killed X": through what was said.
        for (
            var steps = 0;
            grammar.BareRelation(verb) is "conj" or "ccomp" && grammar.Head(verb) is >= 0 and var first && steps < 3;
            steps++
        )
        {
            verb = first;
        }

        return grammar.BareRelation(verb) == "advcl"
            && grammar
                .Children(verb)
                .Any(child => grammar.BareRelation(child) == "mark" && grammar.Form(child) is "after" or "since" or "until")
            && grammar.Child(proposition.Token, "nsubj") >= 0;
    }
}
