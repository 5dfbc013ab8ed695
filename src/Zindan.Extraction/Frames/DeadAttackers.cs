using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds in which event attackers died, told sentences before: "the ministry said 14 attackers also died", "troops killed six of the assailants". A single attacker whom
/// the police shoot is another matter.
/// </summary>
internal sealed class DeadAttackers(ParticipantMap map, WordClasses contexts, EventRegister events)
{
    // An article opens with what it is about.
    private const int LeadSentences = 3;

    /// <summary>The event, or null.</summary>
    public EventDraft? Of(EventTelling telling)
    {
        if (!telling.IsReal || telling.IsOld || telling.IsElsewhere || telling.Fillers.Any(IsOtherAgent))
        {
            return null;
        }

        var dead = telling.Fillers.Where(filler => filler.Role == "victim").Select(filler => filler.Participant).ToList();
        return dead.Count == 0 || !dead.All(IsAttackers)
            ? null
            : events.LatestFirst.FirstOrDefault(candidate =>
                IsFightBefore(candidate, telling) && dead.All(person => HasActed(person, candidate))
            )
                ?? events.LatestFirst.LastOrDefault(candidate =>
                    MayHost(candidate, telling) && dead.All(person => MayHaveActed(person, candidate))
                );
    }

    // Police and soldiers fight attackers; whoever else does so fights in a story of his own.
    private static bool IsOtherAgent(Filler filler) =>
        filler.Role == "agent" && !(filler.Participant is { Side: Side.State } or { Kind: GroupKind.State or GroupKind.Military });

    private bool IsAttackers(Participant participant) =>
        participant.Role is { } role
        && contexts.Contains("attacker", role)
        && (participant.Label == EntityLabel.Cohort || participant is { Label: EntityLabel.Person, Whole: not null });

    private static bool MayHost(EventDraft candidate, EventTelling telling) =>
        candidate is { IsOld: false, IsBackground: false }
        && IsFightBefore(candidate, telling)
        && candidate.FirstSentence <= LeadSentences
        && candidate.When.Overlaps(telling.When)
        && !(telling.Place is { IsExact: true } place && candidate.Where is { IsExact: true } where && place.Place != where.Place);

    private static bool IsFightBefore(EventDraft candidate, EventTelling telling) =>
        candidate is { IsReal: true, IsSearch: false }
        // "were shot dead by police after they attacked a bank".
        && candidate.LastSentence < telling.Sentence
        && candidate.Type is EventType.Attack or EventType.Bombing or EventType.Clash or EventType.Riot or EventType.PrisonBreak;

    // "Last month three attackers stormed X. Soldiers killed the three attackers": there, whatever the news opened with.
    private bool HasActed(Participant person, EventDraft candidate) =>
        candidate.Actors.Contains(person) || person.Whole is { } whole && candidate.Actors.Contains(map.Current(whole)!);

    // "four gunmen" may be any; "four assailants" are those of the attack, and so are "the gunmen" who made it.
    private bool MayHaveActed(Participant person, EventDraft candidate) =>
        contexts.Contains("attacker-of-this", person.Role!) || HasActed(person, candidate);
}
