using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Drafts the statement of one filler of a proposition: evidence, stance, confidence and trace.</summary>
internal sealed class StatementDrafter(EvidenceFinder evidence, OverturningFinder overturnings)
{
    /// <summary>The stance in which a proposition makes a statement of a type about a filler: the weaker of what is said of the deed and of who did it.</summary>
    public static Stance StanceOf(Proposition proposition, StatementType type, Filler filler)
    {
        var deed = OfDeed(proposition, type);
        return filler.Stance switch
        {
            null => deed,
            Stance.Alleged or Stance.Claimed when deed is Stance.Planned or Stance.Attempted or Stance.Negated or Stance.Denied => deed,
            { } tied => tied,
        };
    }

    // What the confidence of a statement depends on besides its rules.
    private static IEnumerable<string> Marks(Proposition proposition, Filler filler)
    {
        if (filler.IsInherited)
        {
            yield return "inherited";
        }

        if (proposition.Trigger.Part == TriggerPart.Noun)
        {
            yield return "noun";
        }
    }

    private static Stance OfDeed(Proposition proposition, StatementType type)
    {
        var stance = proposition.Trigger.Stance ?? proposition.Factuality.Stance;
        // Who tried took part, and tried as a fact.
        return
            proposition.Trigger.Frame.Name == "Escape"
            && stance == Stance.Attempted
            && type is StatementType.AttemptedEscapeFrom or StatementType.TookPartIn
            ? Stance.Asserted
            : stance;
    }

    /// <summary>Whether a denial leaves open what befell somebody: "the army denied that it killed X" says that it was not the army's deed, not that he lives.</summary>
    public static bool LeavesOpen(Proposition proposition, StatementType type, Filler filler, IEnumerable<Filler> fillers) =>
        type is StatementType.KilledIn or StatementType.WoundedIn
        && StanceOf(proposition, type, filler) is Stance.Negated or Stance.Denied
        && fillers.Any(other => other.Role == "agent");

    /// <summary>The statement of a filler, its object still open.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="type">What is stated.</param>
    /// <param name="filler">Who is the subject.</param>
    /// <param name="other">A token that the evidence covers besides: the object's, or the proposition's own.</param>
    public StatementDraft Draft(Proposition proposition, StatementType type, Filler filler, int other) =>
        new()
        {
            Type = type,
            Subject = filler.Participant,
            Speaker = proposition.Factuality.Speaker,
            Evidence = evidence.Cover(proposition.Words, filler.Token, other),
            Confidence = 0.9 - (filler.IsInherited ? 0.15 : 0) - (proposition.Trigger.Part == TriggerPart.Noun ? 0.05 : 0),
            Trace =
            [
                proposition.Trigger.Rule,
                $"slot:{filler.Role}",
                .. Marks(proposition, filler),
                .. proposition.Factuality.Rules,
                .. overturnings.Of(proposition),
            ],
        };
}
