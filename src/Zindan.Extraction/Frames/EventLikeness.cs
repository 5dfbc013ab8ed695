using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Frames;

/// <summary>What speaks for and against a telling being of an event told before, each ground with its weight.</summary>
/// <param name="Grounds">The grounds, in the order they were weighed.</param>
internal sealed record EventLikeness(ImmutableArray<(string Name, int Weight)> Grounds)
{
    /// <summary>From here on they are one.</summary>
    public const int Threshold = 4;

    private const int NearSentences = 1;
    private const int FarSentences = 3;
    private const int ShortDays = 7;
    private const int LeadSentences = 3;

    /// <summary>The sum of the weights.</summary>
    public int Score => Grounds.Sum(ground => ground.Weight);

    /// <summary>The grounds for the trace: "patient+5,type+1".</summary>
    public override string ToString() => string.Join(',', Grounds.Select(ground => $"{ground.Name}{ground.Weight:+0;-0}"));

    /// <summary>Weighs a telling against an event.</summary>
    public static EventLikeness Of(EventDraft candidate, EventTelling telling)
    {
        var grounds = ImmutableArray.CreateBuilder<(string Name, int Weight)>();
        void Weigh(bool holds, string name, int weight)
        {
            if (holds)
            {
                grounds.Add((name, weight));
            }
        }

        var isPersonal = IsPersonal(telling.Type);
        var distance = telling.Sentence - candidate.LastSentence;
        var patients = People(telling, isPatient: true);
        var actors = People(telling, isPatient: false);
        var sharesPatient = patients.Any(candidate.Patients.Contains);
        var sharesPart = !sharesPatient && distance <= FarSentences && patients.Any(patient => IsPartOf(patient, candidate));
        var sharesActor = actors.Any(candidate.Actors.Contains);
        Weigh(candidate.Type == telling.Type, "type", telling.IsDefinite ? 2 : 1);
        Weigh(candidate.Type != telling.Type && sharesActor && IsDeed(candidate.Type) && IsDeed(telling.Type), "deed", 1);
        Weigh(candidate.Type == telling.Type && telling.Type is EventType.PrisonBreak or EventType.War, "only", 3);
        Weigh(candidate.Type == telling.Type && telling.Type is EventType.Riot, "only", 2);
        Weigh(sharesPatient, "patient", isPersonal ? 5 : 3);
        Weigh(sharesPart, "part", isPersonal ? 4 : 2);
        Weigh(sharesActor, "actor", 2);
        Weigh(telling.Fillers.Any(filler => IsObject(filler) && candidate.Patients.Contains(filler.Participant)), "target", 2);
        var sharesThing = telling.Things.Any(candidate.Things.Contains);
        Weigh(sharesThing, "thing", 3);
        Weigh(sharesThing && candidate.FirstSentence <= LeadSentences && !candidate.IsOld && !telling.IsOld, "lead", 1);
        // "the Amman attack" need not be the one told before, as "the attack" does.
        var isKnown =
            !telling.IsSpecified
            || sharesThing
            || sharesPatient
            || sharesActor
            || IsSamePlace(candidate, telling)
            || IsPlaced(candidate, telling);
        Weigh(telling.IsDefinite && isKnown, "definite", telling.IsPlural ? 2 : 3);
        // "the 2004 hijacking. He was convicted in the hijacking of a ferry": told as known by the same word.
        Weigh(
            telling is { IsDefinite: true, IsSpecified: true, IsPlural: false }
                && distance <= NearSentences
                && candidate.IsTold(telling.Proposition.Trigger.Words[^1]),
            "noun",
            1
        );
        Weigh(telling.IsPointing && distance <= NearSentences, "pointing", 2);
        Weigh(
            telling is { IsDefinite: true, Type: EventType.Attack }
                && (candidate.Type == EventType.Bombing || candidate.Type == EventType.Killing && candidate.Actors.Count > 0),
            "kind",
            1
        );
        Weigh(
            telling is { IsDefinite: true, Type: EventType.Attack } && candidate.Type == EventType.Killing && IsByState(candidate),
            "by the state",
            -2
        );
        Weigh(
            telling is { IsVerbal: true, IsElsewhere: false }
                && candidate.IsNominal
                && distance <= NearSentences
                && IsDeed(telling.Type)
                && !candidate.Actors.Any(IsPeople)
                && !candidate.Patients.Any(IsPeople),
            "detail",
            2
        );
        // "the attack" is none of "a series of attacks".
        Weigh(
            telling is { IsDefinite: true, IsPlural: false }
                && candidate is { IsPlural: true, Mentions.Count: 1, Place: null, Patients.Count: 0 },
            "several",
            -2
        );
        Weigh(telling.IsIndefinite && !IsOnly(telling.Type), "indefinite", -2);
        Weigh(telling.Place is { IsExact: true } place && candidate.Place == place.Place, "place", 2);
        Weigh(telling.Prison is { } prison && candidate.Prison == prison.Place, "prison", 2);
        Weigh(IsShort(candidate.When) && IsShort(telling.When), "day", 2);
        Weigh(!IsShort(telling.When) && !telling.When.IsUnknown && candidate.When == telling.When, "period", 2);
        Weigh(distance <= NearSentences, "near", 1);
        Weigh(isPersonal && !sharesPatient && distance > FarSentences, "far", -2);
        Weigh(
            candidate.IsBackground != telling.IsBackground && !telling.IsDefinite && !sharesPatient && !IsOnly(telling.Type),
            "background",
            -2
        );
        Weigh(
            !sharesPatient && (telling.IsOld && !candidate.IsOld || candidate.IsOld && !telling.IsOld && !telling.IsDefinite),
            "long ago",
            -3
        );
        Weigh(telling.IsRecapture && !candidate.IsRecapture, "recapture", -3);
        if (!sharesPatient && !sharesPart && patients.Count > 0 && candidate.Patients.Any(IsPeople))
        {
            var isIdentified = isPersonal && IsDescriptionOf(candidate, patients);
            var isOneVerdict = IsOneVerdict(candidate, telling);
            var isJoint =
                isOneVerdict || distance <= (telling.IsBesides ? NearSentences + 1 : NearSentences) && IsJoint(telling, candidate);
            Weigh(isIdentified && distance <= FarSentences, "named", 2);
            Weigh(isJoint, "joint", telling.IsBesides || isOneVerdict ? 3 : 2);
            Weigh(!isIdentified && !isJoint && telling.Type != EventType.PrisonBreak, "others", -3);
        }

        return new EventLikeness(grounds.ToImmutable());
    }

    /// <summary>Whether an event of a kind is about whom it befalls: who is arrested, tried or killed makes it the one it is.</summary>
    public static bool IsPersonal(EventType type) =>
        type
            is EventType.Trial
                or EventType.Arrest
                or EventType.Kidnapping
                or EventType.Killing
                or EventType.Ban
                or EventType.PersonnelChange;

    /// <summary>Whether a verdict on one is of the trial of several told just before: "sentenced five men. X got 12 years; two others were acquitted".</summary>
    public static bool IsOneVerdict(EventDraft candidate, EventTelling telling) =>
        telling.IsSameCase && candidate.Type == EventType.Trial && telling.Sentence - candidate.LastSentence <= NearSentences
        || candidate is { Type: EventType.Trial, IsReal: true, IsHabitual: false, HasVerdict: true }
            && telling
                is {
                    Type: EventType.Trial,
                    IsVerbal: true,
                    IsReal: true,
                    Place: null,
                    Proposition.Trigger: { Frame.Name: "Conviction", Words: not ["plead", ..] }
                }
            && telling.Sentence - candidate.LastSentence <= FarSentences
            && (telling.When.IsUnknown || telling.When == candidate.When)
            && (!TermsServed.IsTerm(telling.Proposition) || telling.Proposition.Factuality.Rules.Length > 0)
            && candidate.Patients.Any(known => known is { Label: EntityLabel.Cohort, Count: { IsUnknown: false } });

    private static List<Participants.Participant> People(EventTelling telling, bool isPatient) =>
        [
            .. telling
                .Fillers.Where(filler =>
                    EventTelling.IsPatient(filler) == isPatient
                    && (IsPeople(filler.Participant) || filler.Participant.Label == EntityLabel.Group)
                    && !(isPatient && filler.Role == "target" && filler.Participant.Label == EntityLabel.Group)
                )
                .Select(filler => filler.Participant),
        ];

    // "three were given 12 years while seven others got eight"; "two men who were with him were also taken into custody".
    private static bool IsJoint(EventTelling telling, EventDraft candidate) =>
        telling.Type == EventType.Trial
            && telling
                .Fillers.Where(EventTelling.IsPatient)
                .Select(filler => filler.Participant)
                .Concat(candidate.Patients)
                .All(person => person.Label == EntityLabel.Cohort)
        || telling is { Type: EventType.Arrest, IsBesides: true };

    // "killed in a bombing. The blast in the port of X": where it was is told in the next sentence.
    private static bool IsPlaced(EventDraft candidate, EventTelling telling) =>
        telling is { IsTopic: true, IsPlural: false, Place.IsExact: true, When.IsUnknown: true }
        && candidate.Type == telling.Type
        && candidate.Place is null
        && telling.Sentence - candidate.LastSentence == 1
        && candidate is { IsOld: false, IsBackground: false, IsPlural: false };

    // "Two brothers were shot dead. A and B, the brothers, died in …": one of those who were, and named.
    private static bool IsPartOf(Participants.Participant patient, EventDraft candidate) =>
        patient.IsNamed && (patient.Whole ?? patient.MemberOf) is { } whole && candidate.Patients.Contains(whole);

    // "was shot dead by police. … claimed the attack": whom the police kill, they do not attack.
    private static bool IsByState(EventDraft candidate) =>
        candidate.Actors.Count > 0
        && candidate.Actors.All(actor => actor.Side == Lexicon.Side.State || actor.Kind is GroupKind.State or GroupKind.Military);

    private static bool IsSamePlace(EventDraft candidate, EventTelling telling) =>
        telling.Place is { } place && candidate.Place == place.Place
        || telling.Prison is { } prison && candidate.Prison == prison.Place
        || telling.Fillers.Any(filler => IsObject(filler) && candidate.Patients.Contains(filler.Participant));

    private static bool IsObject(Filler filler) =>
        filler.Role == "target" && filler.Participant.Label is EntityLabel.Group or EntityLabel.Prison or EntityLabel.Place;

    private static bool IsPeople(Participants.Participant participant) => participant.Label is EntityLabel.Person or EntityLabel.Cohort;

    // One who is described in the one and named in the other may be the same; two names or two descriptions are not.
    private static bool IsDescriptionOf(EventDraft candidate, List<Participants.Participant> patients) =>
        candidate.Patients.Where(IsPeople).ToList() is [{ Label: EntityLabel.Person } known]
        && patients is [{ Label: EntityLabel.Person } told]
        && known.IsNamed != told.IsNamed;

    // An article tells of one break, war or riot more often than of two.
    private static bool IsOnly(EventType type) => type is EventType.PrisonBreak or EventType.War or EventType.Riot;

    private static bool IsDeed(EventType type) => type is EventType.Attack or EventType.Bombing or EventType.Killing;

    private static bool IsShort(DateBounds when) =>
        when is { Earliest: { } earliest, Latest: { } latest } && latest.DayNumber - earliest.DayNumber <= ShortDays;
}
