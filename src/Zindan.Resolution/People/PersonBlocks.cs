using Zindan.Resolution.Linking;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.People;

/// <summary>The keys under which people who could be one are found: the sounds of their names, and the kin and events they share.</summary>
internal static class PersonBlocks
{
    private const int SmallBlock = 60;
    private const int LargeBlock = 400;

    /// <summary>Adds the keys of the names.</summary>
    public static void AddNames(PersonProfile profile, ICollection<BlockKey> keys)
    {
        foreach (var name in profile.Names)
        {
            if (name.IsFull)
            {
                AddFull(profile, name, keys);
            }
            else
            {
                AddPartial(profile, name, keys);
            }
        }
    }

    /// <summary>Adds the keys of kin and events.</summary>
    public static void AddTies(PersonProfile profile, ICollection<BlockKey> keys)
    {
        foreach (var kin in profile.Names.IsEmpty ? [] : profile.Kin)
        {
            keys.Add(BlockKey.Of(SmallBlock, "kin", kin));
        }

        foreach (var role in profile.EventRoles)
        {
            if (!profile.Names.IsEmpty)
            {
                keys.Add(BlockKey.Of(SmallBlock, "event", role[..role.IndexOf(' ', StringComparison.Ordinal)]));
            }
        }
    }

    private static void AddFull(PersonProfile profile, PersonName name, ICollection<BlockKey> keys)
    {
        var tokens = name.Tokens.Where(token => !token.IsInitial).ToArray();
        foreach (var token in tokens)
        {
            var skeleton = token.Skeleton;
            if (!token.IsCommon && token.Text.Length > 3)
            {
                keys.Add(BlockKey.Of(SmallBlock, "name", skeleton));
            }

            foreach (var other in tokens)
            {
                if (string.CompareOrdinal(token.Text, other.Text) < 0)
                {
                    var pair = Ordered(skeleton, other.Skeleton);
                    keys.Add(BlockKey.Of(LargeBlock, "pair", pair.First, pair.Second));
                    foreach (var context in token.IsCommon || other.IsCommon ? Contexts(profile) : [])
                    {
                        keys.Add(BlockKey.Of(SmallBlock, "pair", pair.First, pair.Second, context));
                    }
                }
            }
        }

        AddJoined(name, keys);
        AddLastName(profile, name.Family, keys);
    }

    /// <summary>Two words that another may write as one: "Bel Hadj" and "Belhadj", "Dad Gul" and "Dadgul".</summary>
    private static void AddJoined(PersonName name, ICollection<BlockKey> keys)
    {
        for (var i = 1; i < name.Tokens.Length; i++)
        {
            var (first, second) = (name.Tokens[i - 1], name.Tokens[i]);
            if (!first.IsInitial && !second.IsInitial)
            {
                keys.Add(BlockKey.Of(SmallBlock, "name", Romanisation.Skeleton(first.Sounds + second.Sounds)));
            }
        }
    }

    private static void AddPartial(PersonProfile profile, PersonName name, ICollection<BlockKey> keys)
    {
        foreach (var token in name.Tokens.Where(token => !token.IsInitial))
        {
            if (!token.IsCommon && token.Text.Length > 3)
            {
                keys.Add(BlockKey.Of(SmallBlock, "name", token.Skeleton));
            }
        }

        AddLastName(profile, name.Family, keys);
    }

    /// <summary>A family name with a title or group: for those known by it alone.</summary>
    private static void AddLastName(PersonProfile profile, NameToken family, ICollection<BlockKey> keys)
    {
        foreach (var context in profile.Titles.Take(3).Concat(profile.Groups.Take(2)))
        {
            keys.Add(BlockKey.Of(SmallBlock, "family", family.Key, context));
        }
    }

    private static IEnumerable<string> Contexts(PersonProfile profile) =>
        profile.Titles.Take(3).Concat(profile.Groups.Take(3)).Concat(profile.Nationalities.Take(1));

    private static (string First, string Second) Ordered(string left, string right) =>
        string.CompareOrdinal(left, right) <= 0 ? (left, right) : (right, left);
}
