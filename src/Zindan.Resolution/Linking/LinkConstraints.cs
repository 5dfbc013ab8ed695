namespace Zindan.Resolution.Linking;

/// <summary>What rulings demand of items: pairs that are the same and pairs that are not.</summary>
internal sealed class LinkConstraints<TProfile>
{
    private readonly Dictionary<LinkItem<TProfile>, HashSet<LinkItem<TProfile>>> _same = [];
    private readonly Dictionary<LinkItem<TProfile>, HashSet<LinkItem<TProfile>>> _different = [];

    public void AddSame(LinkItem<TProfile> left, LinkItem<TProfile> right) => Add(_same, left, right);

    public void AddDifferent(LinkItem<TProfile> left, LinkItem<TProfile> right) => Add(_different, left, right);

    public IReadOnlyCollection<LinkItem<TProfile>> SameAs(LinkItem<TProfile> item) => _same.TryGetValue(item, out var others) ? others : [];

    public bool AreDifferent(LinkItem<TProfile> left, LinkItem<TProfile> right) =>
        _different.TryGetValue(left, out var others) && others.Contains(right);

    /// <summary>Whether anything is demanded to be kept apart from this item.</summary>
    public bool KeepApart(LinkItem<TProfile> item) => _different.ContainsKey(item);

    private static void Add(
        Dictionary<LinkItem<TProfile>, HashSet<LinkItem<TProfile>>> pairs,
        LinkItem<TProfile> left,
        LinkItem<TProfile> right
    )
    {
        (pairs.TryGetValue(left, out var rights) ? rights : pairs[left] = []).Add(right);
        (pairs.TryGetValue(right, out var lefts) ? lefts : pairs[right] = []).Add(left);
    }
}
