using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Knows an attack by the thing that was attacked where the text names nobody who did it or was meant: "a convoy was ambushed", "warplanes shelled rebel positions",
/// "a mob torched a church".
/// </summary>
internal sealed class AttackedThings(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Whether a proposition tells of such an attack.</summary>
    public bool AreHit(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger is { Part: TriggerPart.Verb, Frame.Name: "Attack" or "Bombing" } trigger
        && lexicon.Contexts.Contains("assailing", trigger.Words[0])
        && proposition.Arguments.Any(IsThing)
        // "was attacked for its prices": with words.
        && !proposition.Arguments.Any(argument => argument.Slot is "for" or "as")
        && (
            map.Grammar.IsPassive(proposition.Token)
                && !fillers.Any(filler => filler is { Role: "agent", Participant.Side: Side.State or Side.Official })
            || fillers.Any(filler => filler is { Role: "agent", Participant: { Label: EntityLabel.Cohort, Side: not Side.Official } })
            || proposition.Arguments.Any(argument =>
                argument is { Slot: "subj", IsInherited: false }
                && lexicon.Contexts.Contains("war-machine", map.Grammar.Lemma(argument.Token))
            )
        );

    private bool IsThing(Argument argument) =>
        argument.Slot is "obj" or "on" or "at" or "into"
        && map.Grammar.Upos(argument.Token) == "NOUN"
        && map.Grammar.Lemma(argument.Token) is var thing
        && (lexicon.Contexts.Contains("attackable", thing) || lexicon.Contexts.Contains("site", thing));
}
