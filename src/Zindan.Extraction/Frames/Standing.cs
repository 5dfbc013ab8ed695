using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>What a participant is to prisons and arms, as far as a frame asks: who guards, who may be held, who may fight.</summary>
internal static class Standing
{
    /// <summary>Whether somebody keeps prisoners.</summary>
    public static bool IsKeeper(Participant participant) =>
        participant.Side == Side.State && participant.Role is "guard" or "warder" or "warden" or "jailer";

    /// <summary>Whether somebody may be held: guards and ministers are in prisons too.</summary>
    public static bool MayBeConfined(Participant participant) =>
        participant.IsPrisoner
        || participant is { Label: EntityLabel.Person, IsNamed: true, Titles.Count: 0, Side: null or Side.Suspect or Side.NonState };

    /// <summary>Whether somebody of whom the text says nothing but a name or an age may attack a building: no minister, who does so with words.</summary>
    public static bool MayAttack(Participant participant) =>
        participant.Side == Side.Suspect || participant is { Label: EntityLabel.Person, IsNamed: true, Titles.Count: 0, Side: null };

    /// <summary>Whether somebody may fight.</summary>
    public static bool IsArmed(Participant participant) =>
        participant.Label == EntityLabel.Group
            && participant.Kind is GroupKind.Military or GroupKind.Militant or GroupKind.State or GroupKind.Criminal
        || participant.Side is Side.State or Side.NonState or Side.Detained;
}
