using System.Collections.Immutable;

namespace Zindan.Resolution.Linking;

/// <summary>Something to be linked with others of its kind, with its place in the linker's bookkeeping.</summary>
/// <param name="id">What it is called, unique.</param>
/// <param name="members">The entities that it stands for, ordinally sorted by key.</param>
/// <param name="profile">What is compared.</param>
/// <param name="keys">What another must share to be compared with it, in order, each once.</param>
internal sealed class LinkItem<TProfile>(string id, LayerMember<TProfile>[] members, TProfile profile, BlockKey[] keys)
{
    private static readonly EdgeList<TProfile> None = new();

    // Many items are like no other, and need no list to say so.
    private EdgeList<TProfile>? _edges;
    private ImmutableArray<LinkItem<TProfile>> _mates;

    public string Id { get; } = id;

    public ReadOnlySpan<LayerMember<TProfile>> Members => members;

    public TProfile Profile { get; } = profile;

    public ReadOnlySpan<BlockKey> Keys => keys;

    /// <summary>The items it was found alike enough to, with the sum of evidence.</summary>
    public EdgeList<TProfile> Edges => _edges ?? None;

    /// <summary>The ordinally smallest id of the items it is joined with.</summary>
    public string Cluster => _mates.IsDefault ? Id : _mates[0].Id;

    /// <summary>Whether it has been clustered.</summary>
    public bool IsPlaced { get; private set; }

    /// <summary>All items it is joined with, itself among them, ordinally sorted by id.</summary>
    public ImmutableArray<LinkItem<TProfile>> Mates
    {
        get => _mates.IsDefault ? [this] : _mates;
        set
        {
            IsPlaced = true;
            _mates = value.Length > 1 ? value : default;
        }
    }

    /// <summary>Notes that another item is alike.</summary>
    public void Link(LinkItem<TProfile> other, double score) => (_edges ??= new EdgeList<TProfile>()).Set(other, score);

    /// <summary>Forgets another item.</summary>
    public void Unlink(LinkItem<TProfile> other) => _edges?.Remove(other);
}
