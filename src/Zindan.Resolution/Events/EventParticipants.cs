using Zindan.Core.Statements;
using Zindan.Resolution.Evidence;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Events;

/// <summary>What the people, groups and numbers in two events say for or against their being one.</summary>
internal static class EventParticipants
{
    private const double SamePerson = 2.5;
    private const double Death = 4.5;
    private const int MostPeople = 2;
    private const int SmallNumber = 3;

    /// <summary>Adds the evidence of participants; returns whether they are of other people.</summary>
    public static bool Add(EventProfile left, EventProfile right, EvidenceTally tally)
    {
        var isOfOthers = AddPeople(left, right, tally);
        var groups = Sets.Common(left.Groups, right.Groups);
        if (groups.Length > 0)
        {
            tally.Add("event.group", groups.Length > 1 ? 1.5 : 1, groups[0]);
        }

        AddCounts(left, right, tally);
        return isOfOthers;
    }

    private static bool AddPeople(EventProfile left, EventProfile right, EvidenceTally tally)
    {
        var (same, other) = (0, 0);
        var used = new HashSet<EventActor>();
        foreach (var actor in left.Actors)
        {
            if (
                right.Actors.FirstOrDefault(candidate =>
                    !used.Contains(candidate) && candidate.Role == actor.Role && IsSame(actor, candidate)
                ) is
                { } match
            )
            {
                used.Add(match);
                if (same++ < MostPeople)
                {
                    tally.Add("event.person", DiedInBoth(actor, match) ? Death : SamePerson, actor.Names[0].Folded, match.Names[0].Folded);
                }
            }
            else if (other == 0 && right.Actors.FirstOrDefault(candidate => IsSame(actor, candidate)) is { } elsewhere)
            {
                other++;
                tally.Add("event.person-other", 1, actor.Names[0].Folded, elsewhere.Names[0].Folded);
            }
        }

        var isOfOthers =
            same == 0
            && other == 0
            && IsAboutOnePerson(left)
            && IsAboutOnePerson(right)
            && left.Actors.Length > 0
            && right.Actors.Length > 0;
        if (isOfOthers)
        {
            tally.Add("event.person-conflict", -4, left.Actors[0].Names[0].Folded, right.Actors[0].Names[0].Folded);
        }

        return isOfOthers;
    }

    /// <summary>Trials and appointments are of the people in them: other people, another event.</summary>
    private static bool IsAboutOnePerson(EventProfile profile) =>
        profile.Type
            is Core.Entities.EventType.Trial
                or Core.Entities.EventType.PersonnelChange
                or Core.Entities.EventType.Arrest
                or Core.Entities.EventType.Killing;

    /// <summary>Nobody dies twice: where a full name agrees, two deaths are one.</summary>
    private static bool DiedInBoth(EventActor left, EventActor right) =>
        left.Role == StatementType.KilledIn
        && left.Names.Any(one =>
            right.Names.Any(other =>
                PersonNameComparer.Compare(one, other)
                    is {
                        Kind: PersonNameMatchKind.Full,
                        Family.Agreement: >= TokenAgreement.Spelling,
                        Given.Agreement: >= TokenAgreement.Spelling
                    }
            )
        );

    private static bool IsSame(EventActor left, EventActor right) =>
        left.MayBe(right)
        && left.Names.Any(one => right.Names.Any(other => PersonNameComparer.Compare(one, other) is var match && IsStrong(match)));

    private static bool IsStrong(PersonNameMatch match) =>
        match.Kind switch
        {
            PersonNameMatchKind.Full => match.Family!.Agreement >= TokenAgreement.Spelling,
            PersonNameMatchKind.FamilyOnly or PersonNameMatchKind.Single => match.Family!.Agreement >= TokenAgreement.Sound,
            _ => false,
        };

    private static void AddCounts(EventProfile left, EventProfile right, EvidenceTally tally)
    {
        var (fit, near, conflict, isFar) = (0, 0, 0, false);
        foreach (var role in left.Counts.Select(count => count.Role).Distinct())
        {
            if (Largest(left, role) is not { } one || Largest(right, role) is not { } other)
            {
                continue;
            }

            if (one.Overlaps(other))
            {
                fit += one.IsExact && one == other && one.Low >= SmallNumber ? 2 : 1;
            }
            else if (IsNear(one, other))
            {
                near++;
            }
            else
            {
                conflict++;
                isFar |= IsFar(one, other);
            }
        }

        if (fit > 0)
        {
            tally.Add("event.count", fit > 1 ? 1.5 : 0.5);
        }
        else if (near > 0)
        {
            tally.Add("event.count", 0.5);
        }

        if (conflict > 0)
        {
            tally.Add(
                "event.count-conflict",
                fit > 0 ? -0.5
                    : isFar ? -2.5
                    : -1.5
            );
        }
    }

    private static CountBounds? Largest(EventProfile profile, StatementType role) =>
        profile
            .Counts.Where(count => count.Role == role)
            .Select(count => (CountBounds?)count.Count)
            .MaxBy(count => count!.Value.Low ?? count.Value.High);

    /// <summary>More than four times as many: no dispute about figures goes so far.</summary>
    private static bool IsFar(CountBounds left, CountBounds right)
    {
        var (a, b) = ((double)(left.High ?? left.Low)!, (double)(right.High ?? right.Low)!);
        return Math.Max(a, b) > Math.Max(5, 4 * Math.Min(a, b));
    }

    /// <summary>Within a fifth or one of each other.</summary>
    private static bool IsNear(CountBounds left, CountBounds right)
    {
        var (a, b) = ((double)(left.High ?? left.Low)!, (double)(right.High ?? right.Low)!);
        return Math.Abs(a - b) <= Math.Max(1, 0.2 * Math.Max(a, b));
    }
}
