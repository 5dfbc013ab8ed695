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
        if (Sets.Shared(left.Keys, right.Keys) is { } shared)
        {
            tally.Add("group.name", 7, shared);
        }
        else
        {
            AddNames(left, right, tally);
        }

        if (Conflict(left.Kind, right.Kind))
        {
            tally.Add("group.kind-conflict", -3, left.Kind.ToString(), right.Kind.ToString());
        }

        if (Sets.Shared(left.Countries, right.Countries) is { } country)
        {
            tally.Add("group.country", 1, country);
        }
        else if (!left.Countries.IsEmpty && !right.Countries.IsEmpty)
        {
            tally.Add("group.country-conflict", -5, string.Join(", ", left.Countries), string.Join(", ", right.Countries));
        }

        AddMembers(left, right, tally);
        if (Sets.Shared(left.Articles, right.Articles) is { } article)
        {
            tally.Add("group.same-article", -4, article);
        }
    }

    private static void AddNames(GroupProfile left, GroupProfile right, EvidenceTally tally)
    {
        var (best, a, b) = (0.0, "", "");
        foreach (var one in left.Names)
        {
            foreach (var other in right.Names)
            {
                if ((one.IsAcronymOf(other) || other.IsAcronymOf(one)) && best < 4)
                {
                    (best, a, b) = (4, string.Join(' ', one.Words), string.Join(' ', other.Words));
                }
                else if (OfNames(one, other) is var worth && worth > best)
                {
                    (best, a, b) = (worth, string.Join(' ', one.Words), string.Join(' ', other.Words));
                }
            }
        }

        tally.Add("group.name", best > 0 ? best : -4, a, b);
    }

    private static double OfNames(OrganisationName left, OrganisationName right)
    {
        if (
            left.Core.All(token => OrganisationWords.IsGeneric(token.Text))
            || right.Core.All(token => OrganisationWords.IsGeneric(token.Text))
        )
        {
            return left.Core.Select(token => token.Text).ToHashSet(StringComparer.Ordinal).SetEquals(right.Core.Select(token => token.Text))
                ? 5
                : 0;
        }

        var alignment = NameAlignment.Of(left.Core, right.Core);
        var extra = Math.Max(alignment.ExtraLeft.Length, alignment.ExtraRight.Length);
        var both = Math.Min(alignment.ExtraLeft.Length, alignment.ExtraRight.Length);
        var agreed = alignment.Pairs.Where(pair => pair.Agreement >= TokenAgreement.Spelling).ToArray();
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
        PersonNameComparer.Compare(left, right) is { Kind: PersonNameMatchKind.Full, Family.Agreement: >= TokenAgreement.Sound };

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
