using System.Collections.Immutable;

namespace Zindan.Resolution.Linking;

/// <summary>Something to be linked with others of its kind, with its place in the linker's bookkeeping.</summary>
internal sealed class LinkItem<TProfile>(string id, TProfile profile, ImmutableArray<BlockKey> keys)
{
    private static readonly Dictionary<LinkItem<TProfile>, double> None = [];

    // Most items are like no other, and need no table to say so.
    private Dictionary<LinkItem<TProfile>, double>? _edges;

    public string Id { get; } = id;

    public TProfile Profile { get; } = profile;

    public ImmutableArray<BlockKey> Keys { get; } = keys;

    /// <summary>The items it was found alike enough to, with the sum of evidence.</summary>
    public IReadOnlyDictionary<LinkItem<TProfile>, double> Edges => _edges ?? None;

    /// <summary>The ordinally smallest id of the items it is joined with.</summary>
    public string Cluster { get; set; } = id;

    /// <summary>All items it is joined with, itself among them, ordinally sorted by id.</summary>
    public ImmutableArray<LinkItem<TProfile>> Mates { get; set; } = [];

    /// <summary>Notes that another item is alike.</summary>
    public void Link(LinkItem<TProfile> other, double score) => (_edges ??= [])[other] = score;

    /// <summary>Forgets another item.</summary>
    public void Unlink(LinkItem<TProfile> other) => _edges?.Remove(other);

    /// <summary>Forgets all others.</summary>
    public void UnlinkAll() => _edges = null;
}
