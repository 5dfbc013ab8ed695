namespace Zindan.Resolution.Linking;

/// <summary>Bundles that are never taken apart.</summary>
internal sealed class WholeBundles<TProfile>(Func<IReadOnlyList<TProfile>, TProfile> combine) : IBundleRules<TProfile>
{
    public TProfile Combine(IReadOnlyList<TProfile> profiles) => combine(profiles);

    public Func<LayerMember<TProfile>, string>? PartOf(IReadOnlyList<LayerMember<TProfile>> members) => null;
}
