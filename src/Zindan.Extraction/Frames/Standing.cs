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

    /// <summary>Whether somebody serves a state, or lives or works where he is, and so breaks out of no prison, unless the text calls him a prisoner.</summary>
    public static bool IsOfOutside(Participant participant) => participant is { IsPrisoner: false, Side: Side.State or Side.Civilian };

    /// <summary>Whether somebody may be held where he is or is brought: guards, ministers and the families of prisoners are in prisons too.</summary>
    public static bool MayBeConfined(Participant participant) =>
        participant.IsPrisoner
        || participant.Label is EntityLabel.Person or EntityLabel.Cohort
            && participant.Count is not { Low: 0, High: 0 }
            && (
                participant is { IsNamed: true, Titles.Count: 0, Side: null }
                || participant.Side is Side.NonState or Side.Suspect or Side.Counted
                    && (participant.Titles.Count == 0 || IsFormer(participant))
                || IsKinOfNobody(participant)
                || participant is { Label: EntityLabel.Person, IsNamed: true } && IsFormer(participant)
            );

    /// <summary>Whether somebody of whom it is told that he is in a prison is held there ("his brother is back in X").</summary>
    public static bool MayBeInside(Participant participant) =>
        MayBeConfined(participant) || participant is { Label: EntityLabel.Person, Side: Side.Kin };

    /// <summary>Whether somebody is called by an office that he no longer holds ("the former commander X").</summary>
    public static bool IsFormer(Participant participant) =>
        participant.Mentions.Values.Any(text =>
            text.Contains("former ", StringComparison.OrdinalIgnoreCase) || text.Contains("ex-", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Whether a word of kinship only counts people ("two brothers"), and tells of nobody whose kin they are.</summary>
    public static bool IsKinOfNobody(Participant participant) =>
        participant.Side is Side.Kin
        && participant.Description is { } words
        && words.Split(' ') is var parts
        && parts[0].ToLowerInvariant() is not ("his" or "her" or "their" or "my" or "our")
        && !parts.Any(part =>
            part is "of" || part.EndsWith("'s", StringComparison.Ordinal) || part.EndsWith("’s", StringComparison.Ordinal)
        );

    /// <summary>Whether somebody of whom the text says nothing but a name or an age may attack a building: no minister, who does so with words.</summary>
    public static bool MayAttack(Participant participant) =>
        participant.Side == Side.Suspect || participant is { Label: EntityLabel.Person, IsNamed: true, Titles.Count: 0, Side: null };

    /// <summary>Whether somebody may fight.</summary>
    public static bool IsArmed(Participant participant) =>
        participant.Label == EntityLabel.Group
            && participant.Kind is GroupKind.Military or GroupKind.Militant or GroupKind.State or GroupKind.Criminal
        || participant.Side is Side.State or Side.NonState or Side.Detained;
}
