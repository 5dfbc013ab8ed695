using Zindan.Resolution.Evidence;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Linking;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.People;

/// <summary>When two are one person: additive log-odds (reading-and-resolution, 11.4). Two whose given names differ are never joined.</summary>
internal sealed class PersonRules(bool byEvents) : IPairRules<PersonProfile>
{
    private const double Prior = -6;
    private const double CommonDiscount = 2.2;
    private const int Mourning = 31;
    private const int SameNews = 31;
    private const int OtherNews = 366;

    public double MergeAt => 3;

    public double ReviewAt => -1;

    /// <summary>Whether somebody did something long after a day of death; reports lag.</summary>
    public static bool ActedAfter(DateOnly death, PersonProfile profile) =>
        profile.LastActed is { } acted && acted.DayNumber - death.DayNumber > Mourning;

    public void AddBlockKeys(PersonProfile profile, ICollection<BlockKey> keys)
    {
        if (!byEvents)
        {
            PersonBlocks.AddNames(profile, keys);
        }

        PersonBlocks.AddTies(profile, keys);
    }

    public bool MayMatch(PersonProfile left, PersonProfile right)
    {
        foreach (var one in left.Names)
        {
            foreach (var other in right.Names)
            {
                if (PersonNameComparer.MayAgree(one, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void Compare(PersonProfile left, PersonProfile right, EvidenceTally tally)
    {
        tally.Add("prior", Prior);
        if (left.KinKeys.Overlaps(right.Members) || right.KinKeys.Overlaps(left.Members))
        {
            tally.Exclude("person.kin", -8);
        }

        if (left.Names.IsEmpty || right.Names.IsEmpty)
        {
            tally.Exclude("person.unnamed", -4);
            return;
        }

        var match = NameEvidence.Add(left, right, CommonDiscount, tally);
        if (tally.Excluded)
        {
            return;
        }

        Context(left, right, match, tally);
    }

    private static void Context(PersonProfile left, PersonProfile right, PersonNameMatch match, EvidenceTally tally)
    {
        if (left.Born is { } born && right.Born is { } other)
        {
            var gap = born.Gap(other);
            tally.Add(
                gap <= 1 ? "person.birth" : "person.birth-conflict",
                gap <= 1 ? 1.5
                    : gap <= 2 ? 0
                    : -4,
                Years(born),
                Years(other)
            );
        }

        if (!left.Nationalities.IsEmpty && !right.Nationalities.IsEmpty)
        {
            if (!left.Nationalities.Overlaps(right.Nationalities))
            {
                tally.Add("person.nationality-conflict", -3, string.Join(", ", left.Nationalities), string.Join(", ", right.Nationalities));
            }
        }
        else if (left.Nationalities.Overlaps(right.Countries) || right.Nationalities.Overlaps(left.Countries))
        {
            // "his Tajik counterpart X", and an article on Tajikistan that names X.
            tally.Add(
                "person.nationality",
                0.5,
                string.Join(", ", left.Nationalities.IsEmpty ? left.Countries.Take(3) : left.Nationalities),
                string.Join(", ", right.Nationalities.IsEmpty ? right.Countries.Take(3) : right.Nationalities)
            );
        }

        var sameCountry = left.Countries.Overlaps(right.Countries);
        if (sameCountry)
        {
            tally.Add("person.country", 1, Sets.Shared(left.Countries, right.Countries));
        }
        else if (!left.Countries.IsEmpty && !right.Countries.IsEmpty)
        {
            tally.Add(
                "person.country-conflict",
                -1.5,
                string.Join(", ", left.Countries.Take(3)),
                string.Join(", ", right.Countries.Take(3))
            );
        }

        var titles = Sets.Common(left.Titles, right.Titles);
        if (!titles.IsEmpty)
        {
            var mayBeOneCountry = sameCountry || left.Countries.IsEmpty || right.Countries.IsEmpty;
            tally.Add(
                "person.title",
                titles.All(PersonTitle.IsPlain) ? 1
                    : !mayBeOneCountry ? 1.5
                    : titles.Any(PersonTitle.IsSole) ? 3
                    : 2,
                titles[0]
            );
        }

        if (match.Kind != PersonNameMatchKind.Full && DaysBetween(left, right) is { } days && days is <= SameNews or > OtherNews)
        {
            tally.Add(days <= SameNews ? "person.news" : "person.news-conflict", days <= SameNews ? 0.5 : -1);
        }

        if (match.Kind != PersonNameMatchKind.Full || match.Given?.Agreement == TokenAgreement.Initial)
        {
            Company.Add(left, right, match, tally);
        }

        if (left.Groups.Overlaps(right.Groups))
        {
            tally.Add("person.group", 1.5, Sets.Shared(left.Groups, right.Groups));
        }

        if (
            Sets.Shared(left.Kin, right.Kin) is { } kin
            && match.Agrees(match.Kind == PersonNameMatchKind.Full ? TokenAgreement.Suffix : TokenAgreement.Sound)
        )
        {
            tally.Add("person.same-kin", match.Kind == PersonNameMatchKind.Full ? 3 : 5, kin[..kin.IndexOf('|', StringComparison.Ordinal)]);
        }
        else if (left.KinNames.Overlaps(right.KinNames))
        {
            tally.Add("person.kin-name", match.Kind == PersonNameMatchKind.Full ? 2 : 3, Sets.Shared(left.KinNames, right.KinNames));
        }

        if (IsDeadBefore(left, right) || IsDeadBefore(right, left))
        {
            tally.Add("person.death-conflict", -6);
        }

        Events(left, right, tally);
        if (left.Articles.Overlaps(right.Articles) && !(IsOneName(match) && HaveAsManyWords(left, right)))
        {
            tally.Add("person.same-article", -4);
        }
    }

    /// <summary>Whether an article may call one person by both: it spells names one way, and what sounds otherwise is somebody else ("John", "Jean").</summary>
    private static bool IsOneName(PersonNameMatch match) =>
        match
            is {
                Kind: PersonNameMatchKind.Full,
                Family.Agreement: >= TokenAgreement.Sound,
                Given: { Agreement: >= TokenAgreement.Sound } given
            }
        && given.Left.Key == given.Right.Key;

    /// <summary>An article that writes a name shorter the second time is read as speaking of one; where it was not, the text told them apart.</summary>
    private static bool HaveAsManyWords(PersonProfile left, PersonProfile right) =>
        left.Names[0].Tokens.Length == right.Names[0].Tokens.Length;

    /// <summary>The days between the articles on one and those on the other; null where an article has no day.</summary>
    private static int? DaysBetween(PersonProfile left, PersonProfile right) =>
        left is { FirstTold: { } leftFirst, LastTold: { } leftLast } && right is { FirstTold: { } rightFirst, LastTold: { } rightLast }
            ? Math.Max(leftFirst.DayNumber, rightFirst.DayNumber) - Math.Min(leftLast.DayNumber, rightLast.DayNumber)
            : null;

    private static bool IsDeadBefore(PersonProfile dead, PersonProfile other) => dead.Died is { } died && ActedAfter(died, other);

    private static void Events(PersonProfile left, PersonProfile right, EvidenceTally tally)
    {
        var shared = Sets.Common(left.EventRoles, right.EventRoles);
        foreach (var role in shared.Take(2))
        {
            tally.Add("person.event-role", 2.5, role);
        }

        if (shared.IsEmpty)
        {
            var events = left.EventRoles.Select(Event).ToHashSet(StringComparer.Ordinal);
            if (right.EventRoles.Select(Event).FirstOrDefault(events.Contains) is { } same)
            {
                tally.Add("person.event", 1, same);
            }
        }
    }

    private static string Event(string role) => role[..role.IndexOf(' ', StringComparison.Ordinal)];

    private static string Years(BirthYears born) => $"{born.First}–{born.Last}";
}
