using System.Collections.Immutable;

namespace Zindan.Resolution.Linking;

/// <summary>Something to be linked with others of its kind, with its place in the linker's bookkeeping.</summary>
internal sealed class LinkItem<TProfile>(string id, TProfile profile, ImmutableArray<BlockKey> keys)
{
    public string Id { get; } = id;

    public TProfile Profile { get; } = profile;

    public ImmutableArray<BlockKey> Keys { get; } = keys;

    /// <summary>The items it was found alike enough to, with the sum of evidence.</summary>
    public Dictionary<LinkItem<TProfile>, double> Edges { get; } = [];

    /// <summary>The ordinally smallest id of the items it is joined with.</summary>
    public string Cluster { get; set; } = id;

    /// <summary>All items it is joined with, itself among them, ordinally sorted by id.</summary>
    public ImmutableArray<LinkItem<TProfile>> Mates { get; set; } = [];
}
