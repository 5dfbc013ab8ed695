using Zindan.Core.Entities;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>"Five nationals abducted in Baghdad": without object and auxiliary a verb that must have an object is a participle.</summary>
internal sealed class ObjectlessParticiples(ParticipantMap map)
{
    /// <summary>Gives the role of the patient to whoever stands before the verb as its agent, where the verb can only be a participle.</summary>
    public void Turn(Proposition proposition, List<Filler> found)
    {
        var verb = proposition.Words.Start;
        if (
            proposition.Trigger
                is not {
                    Requirement: "human-object",
                    Frame.Name: "Killing" or "Kidnapping" or "Arrest" or "Conviction" or "Charge" or "Injury"
                }
            || map.Grammar.Xpos(verb) is not ("VBD" or "VBN")
            || map.Grammar.HasAuxiliaryBefore(verb)
            || HasObject(verb)
            || SharesObject(proposition.Words.Last)
            || proposition.Words.Length > 1 && proposition.Trigger.Words[^1] is not ("hostage" or "death" or "alive")
        )
        {
            return;
        }

        var roles = proposition.Trigger.Construction.Roles;
        if (
            !roles.TryGetValue("obj", out var patient)
            || !roles.TryGetValue("subj", out var agent)
            || proposition.Arguments.Any(argument => argument.Slot == "obj" && argument.Token > verb && !IsState(argument.Token))
            || found.Any(filler => filler.Role == patient && filler.Token > verb && !IsState(filler.Token))
        )
        {
            return;
        }

        if (!found.Any(filler => filler.Role == agent && filler.Token < verb))
        {
            return;
        }

        // "X, arrested along with his driver": both were.
        for (var index = 0; index < found.Count; index++)
        {
            if (found[index].Role == agent && found[index].Participant.Label is EntityLabel.Person or EntityLabel.Cohort)
            {
                found[index] = found[index] with { Role = patient, IsInherited = true };
            }
        }
    }

    // Whatever the verb acts upon, be it no one that the graph knows ("killed the ball"), its subject is the one who acts.
    private bool HasObject(int verb) =>
        map.Grammar.Children(verb).Any(child => map.Grammar.BareRelation(child) == "obj" && !IsState(child));

    // "held hostage": what they were, not whom they held.
    private bool IsState(int token) => map.Grammar.Form(token) == "hostage" && map.Grammar.Upos(token - 1) == "VERB";

    // "stabbed and killed one man": the object behind the second verb is that of both.
    private bool SharesObject(int verb) =>
        verb + 2 < map.Grammar.Count
        && map.Grammar.Form(verb + 1) is "and" or "or"
        && map.Grammar.Xpos(verb + 2) == "VBD"
        && HasObject(verb + 2);
}
