using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>What is told of those who bear arms: that they take a place, or lay hands on people who are none of theirs.</summary>
internal static class ArmedBands
{
    private static readonly string[] _signs =
    [
        "armed ",
        "masked ",
        "hooded ",
        "gunmen",
        "militant",
        "rebel",
        "insurgent",
        "unidentified ",
        "unknown ",
    ];

    /// <summary>Whether those who act are armed.</summary>
    public static bool AreArmed(IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler is { Role: "agent" } && (Standing.IsArmed(filler.Participant) || IsOutlaw(filler.Participant)));

    /// <summary>Whether those who fight or break out are acted upon.</summary>
    public static bool AreHit(IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler =>
            filler.Role == "victim"
            && filler.Participant is { Label: EntityLabel.Person or EntityLabel.Cohort, Side: Side.NonState or Side.Detained }
        );

    /// <summary>Whether a place is taken by those who act.</summary>
    public static bool TakePlace(IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler is { Role: "target", IsInherited: false, Participant.Label: EntityLabel.Place });

    /// <summary>Whether outlaws lay hands on people.</summary>
    public static bool TakePeople(IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler is { Role: "agent", IsInherited: false } && IsOutlaw(filler.Participant))
        && fillers.Any(filler =>
            filler
                is {
                    Role: "victim",
                    IsInherited: false,
                    Participant: { Label: EntityLabel.Person or EntityLabel.Cohort, Side: not Side.NonState }
                }
        );

    /// <summary>Whether somebody bears arms against the state or the law.</summary>
    public static bool IsOutlaw(Participant participant) =>
        participant is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal }
        || participant is { Label: EntityLabel.Person or EntityLabel.Cohort, Side: Side.NonState }
        || participant is { Label: EntityLabel.Cohort, Side: Side.Suspect or Side.Counted, Description: { } words }
            && _signs.Any(sign => words.Contains(sign, StringComparison.OrdinalIgnoreCase));
}
