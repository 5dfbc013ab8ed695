using Zindan.Resolution.Linking;

namespace Zindan.Resolution.People;

/// <summary>
/// People of one telling full name are one, unless ages, nationalities or kinship speak against it. Where their articles speak of other countries, or one
/// was dead when another acted, more than the name has to say so.
/// </summary>
internal sealed class PersonBundles : IBundleRules<PersonProfile>
{
    private const int LargestGap = 2;

    /// <summary>The full name where neither its first nor its last word is common, else the entity's own key.</summary>
    public static string BundleOf(string key, PersonProfile profile)
    {
        if (!profile.IsFull)
        {
            return key;
        }

        var name = profile.Names[0];
        return name.Family.IsCommon || name.Tokens[0].IsCommon || name.Tokens[0].IsInitial
            ? key
            : $"name:{string.Join(' ', name.Tokens.Select(token => token.Text))}{name.Generation}";
    }

    public PersonProfile Combine(IReadOnlyList<PersonProfile> profiles) => PersonProfile.Combine(profiles);

    public Func<LayerMember<PersonProfile>, string>? PartOf(IReadOnlyList<LayerMember<PersonProfile>> members)
    {
        if (members.Count == 1)
        {
            return null;
        }

        if (IsCoherent(members))
        {
            var (byCountry, byDeath) = (ByCountries(members), ByDeath(members));
            return byCountry is null || byDeath is null ? byCountry ?? byDeath : member => byDeath(member) + byCountry(member);
        }

        return member =>
            !member.Profile.Nationalities.IsEmpty ? member.Profile.Nationalities[0]
            : member.Profile.Born is { } born ? $"{born.First / 10 * 10}"
            : member.Key;
    }

    /// <summary>Parts whose articles have no country in common; null where there is but one.</summary>
    private static Func<LayerMember<PersonProfile>, string>? ByCountries(IReadOnlyList<LayerMember<PersonProfile>> members)
    {
        var part = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var countries in members.Select(member => member.Profile.Countries))
        {
            var joined = countries.Select(country => part.GetValueOrDefault(country, country)).ToHashSet(StringComparer.Ordinal);
            if (joined.Min(StringComparer.Ordinal) is not { } first)
            {
                continue;
            }

            foreach (var country in part.Where(pair => joined.Contains(pair.Value)).Select(pair => pair.Key).Concat(countries).ToArray())
            {
                part[country] = first;
            }
        }

        return part.Values.Distinct(StringComparer.Ordinal).Count() <= 1
            ? null
            : member => member.Profile.Countries.IsEmpty ? "" : part[member.Profile.Countries[0]];
    }

    /// <summary>Apart those who act after the rest were dead; null where nobody does. One false report of a death among many changes nothing.</summary>
    private static Func<LayerMember<PersonProfile>, string>? ByDeath(IReadOnlyList<LayerMember<PersonProfile>> members)
    {
        var deaths = members.Select(member => member.Profile.Died).OfType<DateOnly>().Order().ToArray();
        if (deaths.Length == 0)
        {
            return null;
        }

        var died = deaths[deaths.Length / 2];
        return members.Any(member => PersonRules.ActedAfter(died, member.Profile))
            ? member => PersonRules.ActedAfter(died, member.Profile) ? "later " : ""
            : null;
    }

    private static bool IsCoherent(IReadOnlyList<LayerMember<PersonProfile>> members)
    {
        var keys = members.Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var born = members.Select(member => member.Profile.Born).OfType<BirthYears>().ToArray();
        return members.SelectMany(member => member.Profile.Nationalities).Distinct(StringComparer.Ordinal).Count() <= 1
            && (born.Length == 0 || born.Max(years => years.First) - born.Min(years => years.Last) <= LargestGap)
            && !members.Any(member => member.Profile.KinKeys.Any(keys.Contains));
    }
}
