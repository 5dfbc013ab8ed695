using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Decides of which event told before a telling is. Some things rule it out: another kind, another day, another town, another one arrested;
/// of the rest the likeliest is taken, if it is likely enough.
/// </summary>
internal sealed class EventIdentity(Grammar grammar, WordClasses countries, EventRegister events)
{
    private const int BreakReach = 4;
    private const int DaysOfWeek = 7;
    private readonly Retellings _retellings = new(grammar, events);

    /// <summary>The event told before with the grounds, or null where the telling is of a new one.</summary>
    public (EventDraft Event, string Grounds)? Of(EventTelling telling)
    {
        if (telling.IsOther || telling.IsElsewhere && telling.IsVerbal && telling.Type != EventType.PrisonBreak && !telling.NamesPerson)
        {
            return null;
        }

        if (OfThose(telling) is { } known)
        {
            return (known, "those");
        }

        if (OfVerdict(telling) is { } verdict)
        {
            return (verdict, "verdict");
        }

        if (_retellings.Of(telling) is { } retold)
        {
            return (retold, "retold");
        }

        EventDraft? best = null;
        EventLikeness? grounds = null;
        foreach (var candidate in events.LatestFirst.Where(candidate => MayBe(candidate, telling)))
        {
            var likeness = EventLikeness.Of(candidate, telling);
            if (
                likeness.Score >= EventLikeness.Threshold
                && (
                    grounds is null
                    || likeness.Score > grounds.Score
                    || likeness.Score == grounds.Score && telling.IsDefinite && candidate.Mentions.Count > best!.Mentions.Count
                )
            )
            {
                (best, grounds) = (candidate, likeness);
            }
        }

        return best is not null ? (best, grounds!.ToString())
            : Break(telling) is { } escape ? (escape, "of the break")
            : null;
    }

    // "is serving 22 years on a 2009 robbery conviction": the noun tells no other verdict.
    private EventDraft? OfVerdict(EventTelling telling) =>
        telling
            is { IsVerbal: false, IsOther: false, Fillers.Count: 0, Type: EventType.Trial, Proposition.Trigger.Frame.Name: "Conviction" }
            ? events.LatestFirst.FirstOrDefault(candidate =>
                candidate is { Type: EventType.Trial, IsReal: true }
                && candidate.LastSentence == telling.Sentence
                && candidate.When.Overlaps(telling.When)
            )
            : null;

    // "police arrested 11 people; those held include X", "one of those arrested is X": who was arrested or tried just before.
    private EventDraft? OfThose(EventTelling telling) =>
        telling is { IsVerbal: true, Type: EventType.Arrest or EventType.Trial, Proposition.Token: > 0 and var verb }
        && grammar.Form(verb - 1) == "those"
            ? events.LatestFirst.FirstOrDefault(candidate =>
                candidate.Type == telling.Type
                && candidate.IsReal
                && telling.Sentence - candidate.LastSentence <= BreakReach
                && candidate.When.Overlaps(telling.When)
                && MayBeOne(candidate.Where, telling.Place)
            )
            : null;

    // "the attack" in an article on a jailbreak by raiders is the break.
    private EventDraft? Break(EventTelling telling) =>
        telling is { IsDefinite: true, IsSpecified: false, Type: EventType.Attack or EventType.Clash or EventType.Riot }
            ? events.LatestFirst.FirstOrDefault(candidate =>
                candidate.Type == EventType.PrisonBreak
                && candidate.IsReal == telling.IsReal
                && telling.Sentence - candidate.LastSentence <= BreakReach
                && candidate.When.Overlaps(telling.When)
            )
            : null;

    private bool MayBe(EventDraft candidate, EventTelling telling) =>
        IsSameFamily(candidate, telling)
        && (candidate.IsReal == telling.IsReal || telling.Type is EventType.PrisonBreak or EventType.Plot)
        && !IsDatedAnew(candidate, telling)
        && candidate.When.Overlaps(telling.When)
        && !(candidate.IsHabitual && telling.IsDefinite)
        && (candidate.IsHabitual || !telling.IsHabitual)
        && (candidate.Prison is not null || MayBeOne(candidate.Where, telling.Place) || IsOfOneCount(candidate, telling))
        && (candidate.Prison is null || telling.Prison is null || candidate.Prison == telling.Prison.Place)
        && !(EventLikeness.IsPersonal(telling.Type) && NamesOthers(candidate, telling) && !EventLikeness.IsOneVerdict(candidate, telling))
        && !IsAnswer(candidate, telling)
        && !IsByDead(candidate, telling)
        && !IsSince(candidate, telling)
        && !IsOfAnotherOffice(candidate, telling)
        && !IsDeedTried(candidate, telling);

    // "an attack in the capital in January 2016": told as new, with a month or year of its own, it is none that has no date.
    private static bool IsDatedAnew(EventDraft candidate, EventTelling telling) =>
        telling is { IsIndefinite: true, When: { Earliest: { } earliest, Latest: { } latest } }
        && latest.DayNumber - earliest.DayNumber > DaysOfWeek
        && candidate.When.IsUnknown
        && candidate.LastSentence < telling.Sentence;

    // "He had escaped an assassination attempt in 2011 and was shot dead on Friday": who was killed was not in the attempt that failed.
    private static bool IsDeedTried(EventDraft candidate, EventTelling telling) =>
        candidate is { IsTried: true, Type: EventType.Killing } && telling is { IsTried: false, Type: EventType.Killing, IsVerbal: true };

    // "Two men were arrested in X. The two were picked up in its suburb of Y": people counted together are arrested once.
    private static bool IsOfOneCount(EventDraft candidate, EventTelling telling) =>
        telling.Type == EventType.Arrest
        && telling.Fillers.Any(filler =>
            filler is { Role: "detainee", Participant: { Label: EntityLabel.Cohort, IsEscaped: false, Count.IsExact: true } }
            && candidate.Patients.Contains(filler.Participant)
        );

    private static bool IsSameFamily(EventDraft candidate, EventTelling telling) =>
        candidate.Type == telling.Type
        || candidate.Type is EventType.Attack or EventType.Bombing or EventType.Killing
            && telling.Type is EventType.Attack or EventType.Bombing or EventType.Killing
        || candidate.Type is EventType.Arrest or EventType.Kidnapping
            && telling.Type is EventType.Arrest or EventType.Kidnapping
            && telling.Fillers.Any(filler => EventTelling.IsPatient(filler) && candidate.Patients.Contains(filler.Participant))
            && !IsOfOthers(candidate, telling)
        || telling.IsDefinite
            && candidate.Type is EventType.Clash or EventType.Attack or EventType.SecurityOperation
            && telling.Type is EventType.Attack or EventType.Clash or EventType.SecurityOperation;

    // "Police arrested X, who was kidnapped by rebels last year": whoever did the one did not do the other.
    private static bool IsOfOthers(EventDraft candidate, EventTelling telling) =>
        candidate.Type != telling.Type
        && (
            candidate.IsBackground != telling.IsBackground
            || candidate.Actors.Count > 0
                && telling.Fillers.Any(filler => filler.Role == "agent" && !candidate.Actors.Contains(filler.Participant))
        );

    /// <summary>Whether what is told befalls those who acted, and so is not what they did: "The man stabbed two. Police shot the attacker".</summary>
    public static bool IsAnswer(EventDraft candidate, EventTelling telling) =>
        telling.Type is EventType.Attack or EventType.Bombing or EventType.Killing
        && candidate.Type is EventType.Attack or EventType.Bombing or EventType.Killing
        && telling.IsVerbal
        && telling.Fillers.Any(filler => filler.Role == "agent" && !candidate.Actors.Contains(filler.Participant))
        && telling.Fillers.Any(filler =>
            EventTelling.IsPatient(filler)
            && candidate.Actors.Contains(filler.Participant)
            && !candidate.Patients.Contains(filler.Participant)
        );

    // "was hanged for the murder of a shopkeeper": the murder was his, and his death is another.
    private static bool IsByDead(EventDraft candidate, EventTelling telling) =>
        candidate.Type == EventType.Killing
        && telling is { Type: EventType.Killing, IsVerbal: false }
        && telling.Fillers.Any(filler =>
            filler.Role == "agent" && candidate.Patients.Contains(filler.Participant) && !candidate.Actors.Contains(filler.Participant)
        );

    // "Gunmen killed 20 last May in a raid, and militants have attacked patrols": what has been going on since is not what was done on a day.
    private bool IsSince(EventDraft candidate, EventTelling telling) =>
        telling is { IsVerbal: true, Type: EventType.Attack or EventType.Bombing or EventType.Killing }
        && !candidate.When.IsUnknown
        && grammar
            .Children(telling.Proposition.Token)
            .Any(child => grammar.BareRelation(child) == "aux" && grammar.Form(child) is "have" or "has")
        && !grammar.IsPassive(telling.Proposition.Token)
        && !telling.Fillers.Any(filler => EventTelling.IsPatient(filler) && candidate.Patients.Contains(filler.Participant));

    // "The director was moved to a desk and his deputy resigned": each leaves an office of his own.
    private static bool IsOfAnotherOffice(EventDraft candidate, EventTelling telling) =>
        telling is { IsVerbal: true, Type: EventType.PersonnelChange }
        && telling.Fillers.Any(EventTelling.IsPatient)
        && !telling.Fillers.Any(filler => EventTelling.IsPatient(filler) && candidate.Patients.Contains(filler.Participant));

    private static bool NamesOthers(EventDraft candidate, EventTelling telling)
    {
        var told = telling
            .Fillers.Where(filler => EventTelling.IsPatient(filler) && filler.Participant is { Label: EntityLabel.Person, IsNamed: true })
            .Select(filler => filler.Participant)
            .ToList();
        return told.Count > 0
            && candidate.Patients.Any(known => known is { Label: EntityLabel.Person, IsNamed: true })
            && !told.Any(candidate.Patients.Contains);
    }

    // A country and a town may be where one event happened, and so may a place near by; two towns are not.
    private bool MayBeOne(EventPlace? left, EventPlace? right) =>
        left is null
        || right is null
        || left.Place == right.Place
        || !left.IsExact
        || !right.IsExact
        || left.Place.IsCountry(countries) != right.Place.IsCountry(countries);
}
