using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells a surrender from the other senses of its words: who hands himself in, not who hands over a thing or gives up a hope.</summary>
internal sealed class SurrenderSense(ParticipantMap map, WordClasses custody)
{
    /// <summary>Whether the words mean that somebody handed himself in.</summary>
    public bool IsSurrender(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var words = proposition.Trigger.Words;
        // "surrendered his passport": a thing that is no weapon.
        if (
            words is ["surrender"]
            && !map.Grammar.IsPassive(proposition.Token)
            && proposition.Arguments.Any(argument =>
                argument is { Slot: "obj", IsInherited: false }
                && !map.Grammar.IsReflexive(argument.Token)
                && map.Grammar.Upos(argument.Token) == "NOUN"
                && !custody.Contains("end-of-flight", map.Grammar.Lemma(argument.Token))
            )
        )
        {
            return false;
        }

        if (words[0] is "surrender" || custody.Contains("end-of-flight", words[^1]))
        {
            return fillers.Any(filler =>
                filler.Role == "detainee"
                // "a law for rebels to lay down their arms": of nobody in particular.
                && (words[0] != "lay" || filler.Participant is { Label: EntityLabel.Person } or { Count.IsUnknown: false })
                && (filler.Participant.Side != Side.State || IsState(words[0]) && filler.Participant.Label == EntityLabel.Person)
                && (
                    filler.Participant.IsNamed
                    || filler.Participant.Side is Side.NonState or Side.Detained or Side.Suspect or Side.Counted
                    || Standing.IsKinOfNobody(filler.Participant)
                    || filler.Participant.Side is Side.Kin && IsState(words[0])
                    || filler.Participant.Side is Side.Civilian or Side.State && IsState(words[0])
                    || proposition.Arguments.Any(argument => argument.Slot == "to")
                )
            );
        }

        if (words[0] == "come" || words is ["give", "up"])
        {
            return words[0] == "give"
                && fillers.Any(filler =>
                    filler.Role == "detainee"
                    && (
                        filler.Participant.IsPrisoner
                        || filler.Participant.Side == Side.NonState
                        || filler.Participant.IsNamed
                            && proposition.Arguments.Any(argument =>
                                argument.Slot == "without" && map.Grammar.Lemma(argument.Token) is "fight" or "resistance" or "struggle"
                            )
                    )
                );
        }

        // "turned himself in": the object is the subject again.
        return map.Grammar.HasReflexive(proposition.Words);
    }

    // "is in custody": nothing that somebody does.
    private static bool IsState(string verb) => verb is "be" or "remain" or "stay";
}
