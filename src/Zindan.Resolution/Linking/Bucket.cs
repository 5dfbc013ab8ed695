namespace Zindan.Resolution.Linking;

/// <summary>The items that share a key. Most keys have one item, which needs no list.</summary>
internal struct Bucket<TProfile>
{
    private LinkItem<TProfile>? _first;
    private List<LinkItem<TProfile>>? _rest;

    /// <summary>The number of items.</summary>
    public readonly int Count => (_first is null ? 0 : 1) + (_rest?.Count ?? 0);

    /// <summary>The item at a position, 0 to <see cref="Count"/> without itself.</summary>
    public readonly LinkItem<TProfile> this[int position] => position == 0 ? _first! : _rest![position - 1];

    /// <summary>Adds an item.</summary>
    public void Add(LinkItem<TProfile> item)
    {
        if (_first is null)
        {
            _first = item;
        }
        else
        {
            (_rest ??= new List<LinkItem<TProfile>>(1)).Add(item);
        }
    }

    /// <summary>Takes an item out.</summary>
    public void Remove(LinkItem<TProfile> item)
    {
        if (!ReferenceEquals(_first, item))
        {
            _rest!.Remove(item);
            return;
        }

        _first = null;
        if (_rest is { Count: > 0 })
        {
            _first = _rest[^1];
            _rest.RemoveAt(_rest.Count - 1);
        }
    }
}
