using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>States that whoever blew himself up died of it.</summary>
internal sealed class SuicideBombers(MeansOfHarm means, StatementDrafter drafter)
{
    /// <summary>The deaths of those who act in a proposition, none where it tells of no such deed.</summary>
    public IEnumerable<StatementDraft> Of(Proposition proposition, IReadOnlyList<Filler> fillers, EventDraft told)
    {
        if (!means.IsSuicide(proposition))
        {
            return [];
        }

        return fillers
            .Where(filler => filler.Role == "agent" && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort)
            .Select(bomber =>
                drafter.Draft(proposition, StatementType.KilledIn, bomber, proposition.Token) with
                {
                    ObjectEvent = told,
                    When = told.When,
                    Stance = proposition.Factuality.Stance,
                }
            );
    }
}
