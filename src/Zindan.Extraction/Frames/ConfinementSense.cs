using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells who is held in a prison from who keeps, runs, visits or besieges it, or was sent to work there.</summary>
internal sealed class ConfinementSense(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Sieges _sieges = new(map, lexicon);

    /// <summary>Whether a proposition has what its trigger requires of a prison and those in it.</summary>
    public bool Holds(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "facility")
        && proposition.Trigger.Requirement switch
        {
            "facility" or "sent" when IsInOffice(proposition) => false,
            "sent" => fillers.Any(filler => filler.Role == "prisoner" && MayBeSent(filler)),
            "facility" => fillers.Any(filler => filler.Role == "prisoner" && !Standing.IsKeeper(filler.Participant))
                && !(proposition.Trigger.Construction.Name == "move" && fillers.Any(IsPosted)),
            "inmates" => fillers.Any(filler => filler is { Role: "prisoner", Participant: { Label: EntityLabel.Cohort, IsPrisoner: true } })
                || map.Grammar.IsPassive(proposition.Token)
                    && fillers.Any(filler => filler.Role == "prisoner" && Standing.MayBeConfined(filler.Participant)),
            "confined" => fillers.Any(filler => filler.Role == "prisoner" && Standing.MayBeConfined(filler.Participant)),
            "dwelling" => fillers.Any(filler =>
                filler.Role == "prisoner"
                && Standing.MayBeInside(filler.Participant)
                && !_sieges.MayHold(filler.Participant, proposition.Token)
            ),
            "locked" => fillers.Any(filler => filler.Role == "prisoner" && !Standing.IsKeeper(filler.Participant)),
            "visited" => fillers.Any(filler =>
                filler is { Role: "prisoner", Participant: { Label: EntityLabel.Person, Side: not (Side.State or Side.Official) } }
            ),
            _ => fillers.Any(filler => filler.Role == "operator"),
        };

    private bool MayBeSent(Filler filler) =>
        filler.Participant.Side is not (Side.State or Side.Official or Side.Civilian)
        || filler.Participant.IsPrisoner
        || filler.Participant is { Label: EntityLabel.Person, IsNamed: true }
            && !Standing.IsKeeper(filler.Participant)
            && !IsPosted(filler);

    // "spent nine years at X as its doctor".
    private bool IsInOffice(Proposition proposition) =>
        proposition.Arguments.Any(argument =>
            argument.Slot == "as" && lexicon.People.SideOf(map.Grammar.Lemma(argument.Token)) is not (null or Side.Detained or Side.Suspect)
        );

    // "the governor was moved to X": to work there.
    private bool IsPosted(Filler filler) =>
        filler.Role == "prisoner"
        && filler.Participant is { IsPrisoner: false, Side: Side.State or Side.Official, Role: { } role }
        && lexicon.PrisonWords.Contains("posted", role)
        && filler.Participant.Description?.Contains("former", StringComparison.OrdinalIgnoreCase) != true;
}
