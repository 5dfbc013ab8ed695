using Zindan.Core.Entities;
using Zindan.Resolution.Evidence;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Linking;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Groups;

/// <summary>When two are one organisation: names, acronyms, kinds, countries, members.</summary>
internal sealed class GroupRules : IPairRules<GroupProfile>
{
    private const double Prior = -3;
    private const double SpelledAlike = 5;
    private const int LongestAcronym = 6;
    private const int Block = 80;

    public double MergeAt => 3;

    public double ReviewAt => 0;

    public void AddBlockKeys(GroupProfile profile, ICollection<BlockKey> keys)
    {
        foreach (var key in profile.Keys)
        {
            keys.Add(BlockKey.Of(Block, "key", key));
        }

        foreach (var name in profile.Names)
        {
            foreach (var token in name.Core.Where(token => token.Text.Length > 3 && !OrganisationWords.IsGeneric(token.Text)))
            {
                keys.Add(BlockKey.Of(Block, "word", token.Key));
            }

            keys.Add(BlockKey.Of(Block, "all", string.Join(' ', name.Core.Select(token => token.Key).Order(StringComparer.Ordinal))));
            if (name.Core.Length > 1)
            {
                keys.Add(BlockKey.Of(Block, "initials", string.Concat(name.Core.Select(token => token.Text[0]))));
            }
            else
            {
                keys.Add(BlockKey.Of(Block, "initials", name.Core[0].Text));
            }
        }
    }

    public void Compare(GroupProfile left, GroupProfile right, EvidenceTally tally)
    {
        tally.Add("prior", Prior);
        var shared = Sets.Shared(left.Keys, right.Keys);
        if (shared is not null && !IsCollision(shared, left, right))
        {
            tally.Add("group.name", 7, shared);
        }
        else
        {
            AddNames(left, right, tally);
        }

        // What everybody knows it for says more than what an article was read to call it.
        if (shared is null || !IsKnownByLongName(left) || !IsKnownByLongName(right))
        {
            AddKinds(left, right, tally);
        }

        if (Sets.Shared(left.Countries, right.Countries) is { } country)
        {
            tally.Add("group.country", 1, country);
        }
        else if (!left.Countries.IsEmpty && !right.Countries.IsEmpty)
        {
            tally.Add("group.country-conflict", -5, string.Join(", ", left.Countries), string.Join(", ", right.Countries));
        }
        else if (
            !left.Scenes.IsEmpty
            && !right.Scenes.IsEmpty
            && !left.Around.Overlaps(right.Scenes)
            && !right.Around.Overlaps(left.Scenes)
        )
        {
            tally.Add("group.country-conflict", -5, string.Join(", ", left.Scenes), string.Join(", ", right.Scenes));
        }

        AddMembers(left, right, tally);
        if (Sets.Shared(left.Articles, right.Articles) is { } article)
        {
            tally.Add("group.same-article", -4, article);
        }
    }

    private static void AddKinds(GroupProfile left, GroupProfile right, EvidenceTally tally)
    {
        if (Conflict(left.Kind, right.Kind))
        {
            tally.Add("group.kind-conflict", -3, left.Kind.ToString(), right.Kind.ToString());
        }
        else if (left.Kind == right.Kind && left.Kind != GroupKind.Other)
        {
            tally.Add("group.kind", 1, left.Kind.ToString());
        }
    }

    /// <summary>Whether it is called by more than an acronym that others may have.</summary>
    private static bool IsKnownByLongName(GroupProfile profile) =>
        LongNames(profile).Any(name => GroupKey.IsKnown(string.Join(' ', name.Words)));

    private static void AddNames(GroupProfile left, GroupProfile right, EvidenceTally tally)
    {
        var (best, a, b) = (0.0, "", "");
        foreach (var (one, other) in Pairs(left, right))
        {
            if ((one.IsAcronymOf(other) || other.IsAcronymOf(one)) && OfAcronym(one, other) is var acronym && acronym > best)
            {
                (best, a, b) = (acronym, string.Join(' ', one.Words), string.Join(' ', other.Words));
            }
            else if (OfNames(one, other) is var worth && worth > best)
            {
                (best, a, b) = (worth, string.Join(' ', one.Words), string.Join(' ', other.Words));
            }
        }

        tally.Add("group.name", best > 0 ? best : -4, a, b);
    }

    /// <summary>Two organisations may have one acronym: where both spell it out otherwise, it says nothing.</summary>
    private static bool IsCollision(string key, GroupProfile left, GroupProfile right)
    {
        if (key.Length > LongestAcronym || key.Contains(' ', StringComparison.Ordinal) || GroupKey.IsKnown(key))
        {
            return false;
        }

        var (ours, theirs) = (LongNames(left), LongNames(right));
        return ours.Length > 0 && theirs.Length > 0 && !ours.Any(one => theirs.Any(other => OfNames(one, other) >= SpelledAlike));
    }

    private static OrganisationName[] LongNames(GroupProfile profile) => [.. profile.Names.Where(name => name.Words.Length > 1)];

    /// <summary>The long names where both have any, else all.</summary>
    private static IEnumerable<(OrganisationName Left, OrganisationName Right)> Pairs(GroupProfile left, GroupProfile right)
    {
        var (ours, theirs) = (LongNames(left), LongNames(right));
        if (ours.Length == 0 || theirs.Length == 0)
        {
            (ours, theirs) = ([.. left.Names], [.. right.Names]);
        }

        return ours.SelectMany(_ => theirs, (one, other) => (one, other));
    }

    /// <summary>The longer the acronym, the fewer organisations share it.</summary>
    private static double OfAcronym(OrganisationName left, OrganisationName right) =>
        Math.Min(left.Words.Sum(word => word.Length), right.Words.Sum(word => word.Length)) switch
        {
            <= 2 => 3,
            3 => 5,
            _ => 6,
        };

    private static double OfNames(OrganisationName left, OrganisationName right)
    {
        if (left.IsGeneric || right.IsGeneric)
        {
            return left.Core.Select(token => token.Text).ToHashSet(StringComparer.Ordinal).SetEquals(right.Core.Select(token => token.Text))
                ? 5
                : 0;
        }

        var alignment = NameAlignment.Of(left.Core, right.Core);
        var extra = Math.Max(alignment.ExtraLeft.Length, alignment.ExtraRight.Length);
        var agreed = alignment.Pairs.Where(pair => pair.Agreement >= TokenAgreement.Spelling || IsIzafat(pair)).ToArray();
        var both = Math.Min(alignment.ExtraLeft.Length, alignment.ExtraRight.Length) + alignment.Pairs.Length - agreed.Length;
        if (agreed.Length == alignment.Pairs.Length && extra == 0)
        {
            return agreed.All(pair => pair.Agreement >= TokenAgreement.Sound) ? 6.5 : 5;
        }

        // A part of the name in both, each with words of its own: the same only if more than names speaks for it.
        var telling = agreed.Count(pair => !OrganisationWords.IsGeneric(pair.Left.Text));
        return both > 0 ? (telling > 0 ? 1 : 0)
            : alignment.ExtraLeft.Concat(alignment.ExtraRight).All(token => OrganisationWords.IsGeneric(token.Text)) ? 5
            : telling > 1 ? 3
            : telling > 0 ? 2
            : 0;
    }

    // "Jaishi X" and "Jaish X": the genitive of Persian and Urdu, written on.
    private static bool IsIzafat(AlignedTokens pair) =>
        pair.Left.Text.Length > 3
        && pair.Right.Text.Length > 3
        && (IsWithIzafat(pair.Left.Text, pair.Right.Text) || IsWithIzafat(pair.Right.Text, pair.Left.Text));

    private static bool IsWithIzafat(string longer, string shorter) =>
        longer.Length == shorter.Length + 1 && longer[^1] is 'i' or 'e' && longer.StartsWith(shorter, StringComparison.Ordinal);

    private static void AddMembers(GroupProfile left, GroupProfile right, EvidenceTally tally)
    {
        var count = 0;
        foreach (var person in left.People)
        {
            if (count < 2 && right.People.FirstOrDefault(other => IsSame(person, other)) is { } same)
            {
                tally.Add("group.member", 2.5, person.Folded, same.Folded);
                count++;
            }
        }
    }

    private static bool IsSame(PersonName left, PersonName right) =>
        PersonNameComparer.MayAgree(left, right)
        && PersonNameComparer.Compare(left, right) is { Kind: PersonNameMatchKind.Full, Family.Agreement: >= TokenAgreement.Sound };

    /// <summary>Armed bands are no bodies of a state, and outlets are neither.</summary>
    private static bool Conflict(GroupKind left, GroupKind right) => Side(left) is { } a && Side(right) is { } b && a != b;

    private static string? Side(GroupKind kind) =>
        kind switch
        {
            GroupKind.State or GroupKind.Military => "state",
            GroupKind.Media => "media",
            GroupKind.Militant or GroupKind.Criminal => "armed",
            _ => null,
        };
}
