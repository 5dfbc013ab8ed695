namespace Zindan.Resolution.Linking;

/// <summary>The entities that share a name for being the same, and the items they came to: mostly one of each, which needs no list.</summary>
internal sealed class Bundle<TProfile>(string name)
{
    private LayerMember<TProfile>[] _members = [];

    /// <summary>What they share.</summary>
    public string Name { get; } = name;

    /// <summary>The entities, ordinally sorted by key.</summary>
    public ReadOnlySpan<LayerMember<TProfile>> Members => _members.AsSpan(0, Count);

    /// <summary>The number of entities.</summary>
    public int Count { get; private set; }

    /// <summary>What the entities came to when they were last looked at.</summary>
    public LinkItem<TProfile>[] Items { get; set; } = [];

    /// <summary>Puts an entity in its place.</summary>
    public void Insert(LayerMember<TProfile> member)
    {
        var at = PositionOf(member.Key);
        if (Count == _members.Length)
        {
            Array.Resize(ref _members, Count == 0 ? 1 : Count * 2);
        }

        Array.Copy(_members, at, _members, at + 1, Count - at);
        _members[at] = member;
        member.Enter(this);
        Count++;
    }

    /// <summary>Takes an entity out.</summary>
    public void Remove(LayerMember<TProfile> member)
    {
        var at = PositionOf(member.Key);
        Count--;
        Array.Copy(_members, at + 1, _members, at, Count - at);
        _members[Count] = null!;
    }

    /// <summary>Has one item stand for all its entities again.</summary>
    public void Rejoin()
    {
        if (Items.Length > 1 || (Items.Length == 1 && Items[0].Id != Name))
        {
            foreach (var member in Members)
            {
                member.Part = null;
            }
        }
    }

    private int PositionOf(string key)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_members[middle].Key, key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
