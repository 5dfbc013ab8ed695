using Zindan.Core.Entities;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds of which event told before somebody dies: the one in which he was attacked or hurt ("the guard stabbed that night died on Sunday"),
/// or that of the one with whom he dies ("a bodyguard died with him").
/// </summary>
internal sealed class EarlierHarms(ParticipantMap map, EventRegister events)
{
    /// <summary>The event, or null.</summary>
    public EventDraft? Of(EventTelling telling)
    {
        if (telling.Proposition.Trigger.Construction.Name != "die" || !telling.IsReal)
        {
            return null;
        }

        var people = telling.Fillers.Where(filler => filler.Role == "victim").Select(filler => filler.Participant).ToList();
        people.AddRange(Companions(telling));
        return events.LatestFirst.FirstOrDefault(candidate =>
            candidate is { IsReal: true, IsSearch: false }
            && IsHarm(candidate.Type)
            && people.Any(person =>
                candidate.Patients.Contains(person) || person.Whole is { } whole && candidate.Patients.Contains(map.Current(whole)!)
            )
        );
    }

    /// <summary>Whether somebody dies later of what befell him in an event: neither day nor place of his death are those of the event.</summary>
    public static bool IsLaterDeath(EventTelling telling, EventDraft told) =>
        telling.Proposition.Trigger.Construction.Name == "die"
        && telling.Fillers.Any(filler => filler.Role == "victim" && told.Patients.Contains(filler.Participant));

    private IEnumerable<Participant> Companions(EventTelling telling)
    {
        foreach (var argument in telling.Proposition.Arguments)
        {
            if (
                argument.Slot is "with" or "alongside" or "beside" or "along-with" or "together-with"
                && map.At(argument.Token) is { Label: EntityLabel.Person or EntityLabel.Cohort } companion
            )
            {
                yield return companion;
            }
        }
    }

    private static bool IsHarm(EventType type) =>
        type
            is EventType.Attack
                or EventType.Bombing
                or EventType.Clash
                or EventType.Killing
                or EventType.Kidnapping
                or EventType.Riot
                or EventType.SecurityOperation
                or EventType.PrisonBreak;
}
