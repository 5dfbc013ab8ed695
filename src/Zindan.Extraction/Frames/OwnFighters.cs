using Zindan.Core.Entities;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>A band whose fighters do something does it: "the Front said its fighters had carried out the raid".</summary>
internal sealed class OwnFighters(ParticipantMap map)
{
    /// <summary>Who acts, given whom the text names: the band in the place of "its fighters", else the same.</summary>
    /// <param name="participant">Whom the text names.</param>
    /// <param name="token">Where.</param>
    /// <param name="speaker">The token of who tells of it, or −1.</param>
    public Participant? BandOf(Participant? participant, int token, int speaker) =>
        participant is { Label: EntityLabel.Cohort, Count.IsUnknown: true, Side: Lexicon.Side.NonState or Lexicon.Side.Suspect }
        && map.PhraseAt(token) is { Determiner: "its" or "their" } phrase
        && phrase.Head == token
        && (map.Possessor(phrase) ?? map.At(speaker)) is { Label: EntityLabel.Group, Kind: not GroupKind.Media } band
            ? band
            : participant;
}
