using Zindan.Core.Entities;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Who leads those who act takes part: "the militants, led by X, attacked".</summary>
internal sealed class LeadersOfActors(ParticipantMap map)
{
    /// <summary>Adds the leaders to the fillers of a deed.</summary>
    public void Add(Proposition proposition, List<Filler> found)
    {
        if (proposition.Trigger.Frame.Name is not ("Attack" or "Bombing" or "Kidnapping" or "Escape" or "Clash"))
        {
            return;
        }

        foreach (var filler in found.Where(filler => filler.Role is "agent" or "escapee").ToList())
        {
            foreach (var led in map.Grammar.Children(filler.Token))
            {
                if (
                    map.Grammar.BareRelation(led) == "acl"
                    && map.Grammar.Xpos(led) == "VBN"
                    && map.Grammar.Lemma(led) is "lead" or "head" or "command"
                    && map.Grammar.Children(led).FirstOrDefault(child => map.Grammar.Preposition(child) == "by", -1) is >= 0 and var leader
                    && map.At(leader) is { Label: EntityLabel.Person, IsNamed: true } person
                    && found.All(other => other.Participant != person)
                )
                {
                    found.Add(new Filler(filler.Role, person, leader, true));
                }
            }
        }
    }
}
