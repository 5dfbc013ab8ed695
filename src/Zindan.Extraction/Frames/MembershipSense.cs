using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Says whether a verb that many things can be done to is one of membership: an organisation is joined, led, left; only a band is run or controlled by a man.</summary>
internal sealed class MembershipSense(NounClasses memberships)
{
    /// <summary>Whether a proposition has the organisation that its trigger requires.</summary>
    public bool Holds(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Requirement switch
        {
            "group-object" => fillers.Any(filler => filler is { Participant.Label: EntityLabel.Group, Role: "group" or "target" })
                && !IsLedOn(proposition)
                && !IsCommonCause(proposition, fillers),
            "band-object" => GroupsOf(fillers).Any(IsBandOrParty),
            "led-object" => GroupsOf(fillers).Any(led => IsBandOrParty(led) || led is { IsNamed: true, Kind: GroupKind.Other })
                && !IsLedOn(proposition),
            _ => IsLedBand(proposition, fillers),
        };

    private static IEnumerable<Participants.Participant> GroupsOf(IReadOnlyList<Filler> fillers) =>
        fillers.Where(filler => filler is { Role: "group", Participant.Label: EntityLabel.Group }).Select(filler => filler.Participant);

    private static bool IsBandOrParty(Participants.Participant group) =>
        group.Kind is GroupKind.Militant or GroupKind.Criminal or GroupKind.Political;

    // The army may run a militia too, and a state may form one: only people of no office lead it.
    private bool IsLedBand(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        GroupsOf(fillers).Any(band => band.Kind is GroupKind.Militant or GroupKind.Criminal || band.IsNamed && IsFounding(proposition))
        && fillers
            .Where(filler => filler.Role == "member")
            .All(filler =>
                filler.Participant.Label == EntityLabel.Person
                || filler.Participant is { Label: EntityLabel.Cohort, Side: not (Side.State or Side.Official) }
            );

    private bool IsFounding(Proposition proposition) =>
        memberships.ClassOf(string.Join(' ', proposition.Trigger.Words)) == AffiliationRole.Founder;

    // "led police on a chase", "led the unit into the jail".
    private static bool IsLedOn(Proposition proposition) =>
        proposition.Trigger.Words is ["lead"] && proposition.Arguments.Any(argument => argument.Slot is "on" or "to" or "into" or "away");

    // "joined forces with the opposition": nobody becomes a soldier.
    private static bool IsCommonCause(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Words is ["join"]
        && GroupsOf(fillers).All(group => group is { IsNamed: false, Kind: GroupKind.Military })
        && proposition.Arguments.Any(argument => argument.Slot == "obj" && argument.Token == proposition.Token + 1);
}
