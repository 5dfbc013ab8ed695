using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>States what holds and is no event: who is held where, who runs a prison, who belongs to a group.</summary>
internal sealed class StateStatements(StatementDrafter drafter, NounClasses memberships, LedParts parts)
{
    /// <summary>The statements of a proposition whose frame is a state.</summary>
    public IEnumerable<StatementDraft> Of(Proposition proposition, List<Filler> fillers)
    {
        foreach (var role in proposition.Trigger.Frame.Roles)
        {
            foreach (var found in fillers.Where(filler => filler.Role == role.Name && role.Fillers.Contains(filler.Participant.Label)))
            {
                var filler = role.Statement == StatementType.AffiliatedWith ? parts.Told(proposition, found) : found;
                foreach (var target in fillers.Where(other => other.Role == role.Object && other.Participant != filler.Participant))
                {
                    if (role.Statement is StatementType.HeldIn && proposition.Factuality.Stance is Stance.Planned)
                    {
                        continue;
                    }

                    // "a faction of the X, led by Y".
                    var meant = role.Statement == StatementType.AffiliatedWith ? parts.Meant(proposition, target) : target.Participant;
                    if (meant is null || meant == filler.Participant)
                    {
                        continue;
                    }

                    yield return drafter.Draft(proposition, role.Statement, filler, target.Token) with
                    {
                        Object = meant,
                        Stance = StatementDrafter.StanceOf(proposition, role.Statement, filler),
                        Role = role.Statement == StatementType.AffiliatedWith ? AffiliationRoleOf(proposition) : null,
                    };
                }
            }
        }
    }

    private string AffiliationRoleOf(Proposition proposition) =>
        memberships.ClassOf(string.Join(' ', proposition.Trigger.Words)) ?? AffiliationRole.Member;
}
