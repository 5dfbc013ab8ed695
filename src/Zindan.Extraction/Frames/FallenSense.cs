using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells those who fall in a fight ("three policemen fell too") from those who fall off walls, behind or asleep.</summary>
internal sealed class FallenSense(ParticipantMap map, WordClasses contexts, ViolentContext violence)
{
    // How many sentences before may tell of the fight.
    private const int Reach = 2;

    /// <summary>Whether those who fall are dead: armed people or a number of them, in a fight just told of, and nothing says where they fall to.</summary>
    public bool AreDead(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var verb = proposition.Token;
        var next = proposition.Words.End;
        return fillers.Any(filler => filler.Role == "victim" && MayFall(filler.Participant))
            && map.Grammar.Child(verb, "obj") < 0
            && map.Grammar.Child(verb, "xcomp") < 0
            && !(next < map.Grammar.Count && contexts.Contains("fall-to", map.Grammar.Form(next)))
            && !proposition.Arguments.Any(argument => contexts.Contains("fall-to", argument.Slot))
            && violence.IsTold(proposition, Reach);
    }

    private static bool MayFall(Participant participant) =>
        participant.Label is EntityLabel.Person or EntityLabel.Cohort
        && (Standing.IsArmed(participant) || participant is { Label: EntityLabel.Cohort, Count.IsUnknown: false });
}
