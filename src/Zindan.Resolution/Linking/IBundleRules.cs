namespace Zindan.Resolution.Linking;

/// <summary>How entities that share a bundle become items: mostly one item, several where they contradict each other.</summary>
internal interface IBundleRules<TProfile>
{
    /// <summary>All of them taken as one.</summary>
    TProfile Combine(IReadOnlyList<TProfile> profiles);

    /// <summary>Which part of the bundle a member belongs to, given all of them; null where the bundle is whole.</summary>
    Func<LayerMember<TProfile>, string>? PartOf(IReadOnlyList<LayerMember<TProfile>> members);
}
