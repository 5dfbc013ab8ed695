using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>What somebody says of his own violence is his claim ("he told police that he stabbed her"); what the police or an army says of itself stands.</summary>
internal static class SelfReport
{
    /// <summary>The stance of a statement on who acts, given that of its clause.</summary>
    public static Stance StanceOf(ParticipantMap map, Proposition proposition, Filler filler, StatementType type, Stance stance) =>
        stance is Stance.Asserted or Stance.Alleged
        && type == StatementType.TookPartIn
        && proposition.Trigger.Frame.Name is "Attack" or "Bombing" or "Killing" or "Kidnapping" or "Injury" or "Plot"
        && proposition.Factuality.SpeakerToken is >= 0 and var speaker
        && (map.At(speaker) == filler.Participant || IsOfSpeaker(map, filler, speaker))
        && filler.Participant.Side is not (Side.State or Side.Official)
        && map.At(speaker) is not { Label: EntityLabel.Group, Kind: GroupKind.State or GroupKind.Military or GroupKind.Political }
            ? Stance.Claimed
            : stance;

    // "the Front said its fighters had attacked the jail".
    private static bool IsOfSpeaker(ParticipantMap map, Filler filler, int speaker) =>
        map.PhraseAt(filler.Token) is { Determiner: "its" or "their" } && map.At(speaker) is { Label: EntityLabel.Group };
}
