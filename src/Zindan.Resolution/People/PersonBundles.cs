using Zindan.Resolution.Linking;

namespace Zindan.Resolution.People;

/// <summary>People of one telling full name are one, unless ages, nationalities or kinship speak against it.</summary>
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
            : "name:" + string.Join(' ', name.Tokens.Select(token => token.Text));
    }

    public PersonProfile Combine(IReadOnlyList<PersonProfile> profiles) => PersonProfile.Combine(profiles);

    public Func<LayerMember<PersonProfile>, string>? PartOf(IReadOnlyList<LayerMember<PersonProfile>> members)
    {
        if (members.Count == 1 || IsCoherent(members))
        {
            return null;
        }

        return member =>
            !member.Profile.Nationalities.IsEmpty ? member.Profile.Nationalities[0]
            : member.Profile.Born is { } born ? $"{born.First / 10 * 10}"
            : member.Key;
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
