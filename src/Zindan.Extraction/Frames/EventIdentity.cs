using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Decides whether a telling is of an event told before.</summary>
internal sealed class EventIdentity(WordClasses countries, EventRegister events)
{
    /// <summary>The event told before, or null where the telling is of a new one.</summary>
    public EventDraft? Of(EventTelling telling)
    {
        if (telling.IsOther || telling.IsElsewhere && telling.IsVerbal && telling.Type != EventType.PrisonBreak && !telling.NamesPerson)
        {
            return null;
        }

        foreach (var candidate in events.LatestFirst)
        {
            if (MayBe(candidate, telling) && IsSame(candidate, telling))
            {
                return candidate;
            }
        }

        // "the attack" in an article on a jailbreak by raiders is the break.
        return telling.IsDefinite && telling.Type is EventType.Attack or EventType.Clash or EventType.Riot
            ? events
                .LatestFirst.Where(candidate =>
                    candidate.Type == EventType.PrisonBreak
                    && candidate.IsReal == telling.IsReal
                    && telling.Sentence - candidate.LastSentence <= 4
                    && candidate.When.Overlaps(telling.When)
                )
                .FirstOrDefault()
            : null;
    }

    private bool MayBe(EventDraft candidate, EventTelling telling) =>
        SameFamily(candidate.Type, telling.Type, telling.IsDefinite)
        && (candidate.IsReal == telling.IsReal || telling.Type == EventType.PrisonBreak)
        && candidate.When.Overlaps(telling.When)
        && (candidate.Prison is not null || MayBeOne(candidate.Place, telling.Place?.Place))
        && (candidate.Prison is null || telling.Prison is null || candidate.Prison == telling.Prison.Place);

    // A country and a town may be where one event happened; two towns are not.
    private bool MayBeOne(Participant? left, Participant? right) =>
        left is null || right is null || left == right || IsCountry(left) != IsCountry(right);

    private bool IsCountry(Participant place) => place.Names.Any(name => countries.Contains("country", name.ToLowerInvariant()));

    private static bool IsSame(EventDraft candidate, EventTelling telling)
    {
        var sharesPatient = telling.Fillers.Any(filler =>
            candidate.Patients.Contains(filler.Participant) && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort
        );
        var sharesActor = telling.Fillers.Any(filler =>
            candidate.Actors.Contains(filler.Participant)
            && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group
        );
        var samePlace = telling.Place is not null && candidate.Place == telling.Place.Place;
        var sameDay = !telling.When.IsUnknown && !candidate.When.IsUnknown && candidate.When.Overlaps(telling.When);
        var isTold =
            candidate.Patients.Count > 0
            && telling.Fillers.Any(filler =>
                filler.Role is "victim" or "target" && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort
            );
        var distance = telling.Sentence - candidate.LastSentence;
        return telling.Type switch
        {
            EventType.PrisonBreak or EventType.War => true,
            EventType.Trial or EventType.Arrest or EventType.Kidnapping => sharesPatient || telling.IsDefinite && distance <= 2,
            EventType.Ban or EventType.PersonnelChange or EventType.Killing => sharesPatient,
            EventType.Riot => telling.IsDefinite || samePlace || sameDay || distance <= 1,
            _ => sharesPatient && sharesActor
                || telling.IsDefinite
                || sharesActor && !isTold && distance <= 2
                || (samePlace || telling.Prison is not null && candidate.Prison == telling.Prison.Place) && sameDay
                || sharesPatient && sameDay,
        };
    }

    private static bool SameFamily(EventType left, EventType right, bool isDefinite) =>
        left == right
        || left is EventType.Attack or EventType.Bombing or EventType.Killing
            && right is EventType.Attack or EventType.Bombing or EventType.Killing
        || isDefinite && left is EventType.Clash or EventType.Attack && right is EventType.Attack or EventType.Clash;
}
