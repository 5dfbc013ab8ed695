using Zindan.Resolution.Evidence;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Linking;
using Zindan.Resolution.Names;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.Prisons;

/// <summary>When two are one prison: name and number, or what happened there, with the place.</summary>
internal sealed class PrisonRules : IPairRules<PrisonProfile>
{
    private const double Prior = -3;
    private const int Block = 80;

    public double MergeAt => 3;

    public double ReviewAt => 0;

    public void AddBlockKeys(PrisonProfile profile, ICollection<BlockKey> keys)
    {
        foreach (var name in profile.Names)
        {
            foreach (var token in name.Tokens)
            {
                keys.Add(BlockKey.Of(Block, "word", token.Skeleton));
                foreach (var place in profile.Places)
                {
                    keys.Add(BlockKey.Of(Block, "word", token.Skeleton, place));
                }
            }

            if (name.Number is { } number)
            {
                foreach (var place in profile.Places)
                {
                    keys.Add(BlockKey.Of(Block, "number", number, place));
                }
            }
        }

        foreach (var kind in profile.Kinds)
        {
            foreach (var place in profile.Places)
            {
                keys.Add(BlockKey.Of(Block, "kind", kind, place));
            }
        }

        foreach (var happening in profile.Events)
        {
            keys.Add(BlockKey.Of(Block, "event", happening));
        }
    }

    public void Compare(PrisonProfile left, PrisonProfile right, EvidenceTally tally)
    {
        tally.Add("prior", Prior);
        AddNames(left, right, tally);
        AddPlaces(left, right, tally);
        AddKinds(left, right, tally);
        if (Sets.Shared(left.Operators, right.Operators) is { } runBy)
        {
            tally.Add("prison.operator", 1.5, runBy);
        }

        if (Sets.Shared(left.Events, right.Events) is { } happening)
        {
            tally.Add("prison.event", 9, happening);
        }

        if (Sets.Shared(left.Articles, right.Articles) is { } article)
        {
            tally.Exclude("prison.same-article", -6, article);
        }
    }

    private static void AddNames(PrisonProfile left, PrisonProfile right, EvidenceTally tally)
    {
        var numbers = left.Names.Select(name => name.Number).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var others = right.Names.Select(name => name.Number).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (numbers.Count > 0 && others.Count > 0)
        {
            if (!numbers.Overlaps(others))
            {
                tally.Exclude(
                    "prison.number-conflict",
                    -6,
                    string.Join(", ", numbers.Order(StringComparer.Ordinal)),
                    string.Join(", ", others.Order(StringComparer.Ordinal))
                );
                return;
            }

            // No two of a town have one number, by whatever word they are called.
            tally.Add(
                "prison.number",
                SharedPlace(left, right) is null ? 3 : 4.5,
                numbers.Order(StringComparer.Ordinal).First(others.Contains)
            );
        }

        var named = left.Names.Any(name => !name.Tokens.IsEmpty) && right.Names.Any(name => !name.Tokens.IsEmpty);
        var (worth, a, b) = Best(left, right);
        if (worth > 0)
        {
            tally.Add("prison.name", worth, a, b);
        }
        else if (named)
        {
            tally.Add("prison.name-conflict", -2.5, left.Names[0].Text, right.Names[0].Text);
        }
    }

    private static (double Worth, string Left, string Right) Best(PrisonProfile left, PrisonProfile right)
    {
        var best = (Worth: 0.0, Left: "", Right: "");
        foreach (var one in left.Names.Where(name => !name.Tokens.IsEmpty))
        {
            foreach (var other in right.Names.Where(name => !name.Tokens.IsEmpty))
            {
                var alignment = NameAlignment.Of(one.Tokens, other.Tokens);
                var agreed = alignment.Pairs.Count(pair => pair.Agreement >= TokenAgreement.Spelling);
                var (extraLeft, extraRight) = (alignment.ExtraLeft.Length, alignment.ExtraRight.Length);
                var worth =
                    agreed == 0 || agreed < alignment.Pairs.Length ? 0
                    : extraLeft == 0 && extraRight == 0 ? 6.5
                    : extraLeft == 0 || extraRight == 0 ? 5
                    : 0;
                if (worth > best.Worth)
                {
                    best = (worth, one.Text, other.Text);
                }
            }
        }

        return best;
    }

    private static void AddPlaces(PrisonProfile left, PrisonProfile right, EvidenceTally tally)
    {
        var mayBeElsewhere = true;
        if (SharedPlace(left, right) is { } place)
        {
            // What is called after its town has said so already, and towns of two countries share names. Else a town outweighs the country, which may
            // be that of a border or a sea it is said to lie near.
            mayBeElsewhere = IsNamedAfter(left, place) && IsNamedAfter(right, place);
            tally.Add("prison.place", mayBeElsewhere ? 0.5 : 2, place);
        }
        else if (!left.Places.IsEmpty && !right.Places.IsEmpty)
        {
            tally.Add("prison.place-conflict", -3, string.Join(", ", left.Places), string.Join(", ", right.Places));
        }

        if (!mayBeElsewhere || left.Countries.IsEmpty || right.Countries.IsEmpty || left.Countries.Overlaps(right.Countries))
        {
            return;
        }

        var (ours, theirs) = (string.Join(", ", left.Countries), string.Join(", ", right.Countries));
        if (left.IsCountryStated && right.IsCountryStated)
        {
            tally.Exclude("prison.place-conflict", -5, ours, theirs);
        }
        else
        {
            // An article about one country may speak of a prison in another.
            tally.Add("prison.place-conflict", -2, ours, theirs);
        }
    }

    /// <summary>A town has one prison for women, and an old one: who says "the women's prison" means no other.</summary>
    private static void AddKinds(PrisonProfile left, PrisonProfile right, EvidenceTally tally)
    {
        if (Sets.Shared(left.Kinds, right.Kinds) is { } kind)
        {
            tally.Add("prison.kind", SharedPlace(left, right) is null ? 1 : 4, kind);
        }
        else if (
            left.Kinds.Concat(right.Kinds).Any(PrisonKind.IsSpecial)
            && SharedPlace(left, right) is { } place
            && !IsCalledOtherwise(left, place)
            && !IsCalledOtherwise(right, place)
        )
        {
            tally.Add("prison.kind-conflict", -2.5, Kinds(left), Kinds(right));
        }
    }

    /// <summary>Whether it has a name of its own beside that of its town, which no other prison there has.</summary>
    private static bool IsCalledOtherwise(PrisonProfile profile, string place) =>
        profile.Names.Any(name =>
            name.Tokens.Any(token => !place.Contains(token.Key, StringComparison.Ordinal) && CountryLexicon.Of(token.Text) is null)
        );

    private static string Kinds(PrisonProfile profile) => profile.Kinds.IsEmpty ? "–" : string.Join(", ", profile.Kinds);

    private static bool IsNamedAfter(PrisonProfile profile, string place) =>
        profile.Names.Any(name => !name.Tokens.IsEmpty && string.Join(' ', name.Tokens.Select(token => token.Key)) == place);

    /// <summary>A place that both lie in, or one whose name is part of the other's ("Guantanamo", "Guantanamo Bay").</summary>
    private static string? SharedPlace(PrisonProfile left, PrisonProfile right) =>
        Sets.Shared(left.Places, right.Places)
        ?? left.Places.FirstOrDefault(one => right.Places.Any(other => IsPart(one, other) || IsPart(other, one)));

    private static bool IsPart(string part, string whole) =>
        whole.Length > part.Length && whole[part.Length] == ' ' && whole.StartsWith(part, StringComparison.Ordinal);
}
