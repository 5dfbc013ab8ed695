using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Knows what is done again and again, which is no deed of the news: "kills travellers", "carries out frequent attacks in X".</summary>
internal static class HabitualDeeds
{
    /// <summary>Whether a proposition tells of a habit.</summary>
    public static bool IsHabitual(Grammar grammar, WordClasses events, Proposition proposition) =>
        proposition.Trigger.Part == TriggerPart.Verb
            ? proposition.Trigger.Frame.Name is not ("Charge" or "Conviction")
                && grammar.Xpos(proposition.Token) is "VBP" or "VBZ"
                && !grammar.IsPassive(proposition.Token)
            : grammar.Xpos(proposition.Token) == "NNS"
                && (
                    grammar.Children(proposition.Token).Any(child => events.Contains("frequent", grammar.Lemma(child)))
                    || grammar.BareRelation(proposition.Token) == "obj" && grammar.Xpos(grammar.Head(proposition.Token)) is "VBZ" or "VBP"
                );
}
