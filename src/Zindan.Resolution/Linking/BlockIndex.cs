using System.Runtime.InteropServices;

namespace Zindan.Resolution.Linking;

/// <summary>Which items share which keys. A key that too many share is not used; an update tells which keys it made usable or useless.</summary>
internal sealed class BlockIndex<TProfile>
{
    private readonly Dictionary<BlockKey, Bucket<TProfile>> _buckets = [];
    private readonly Dictionary<BlockKey, int> _before = [];
    private bool _isFirst = true;

    /// <summary>Enters an item.</summary>
    public void Add(LinkItem<TProfile> item)
    {
        foreach (var key in item.Keys)
        {
            ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets, key, out _);
            if (!_isFirst)
            {
                _before.TryAdd(key, bucket.Count);
            }

            bucket.Add(item);
        }
    }

    /// <summary>Takes an item out.</summary>
    public void Remove(LinkItem<TProfile> item)
    {
        foreach (var key in item.Keys)
        {
            ref var bucket = ref CollectionsMarshal.GetValueRefOrNullRef(_buckets, key);
            _before.TryAdd(key, bucket.Count);
            bucket.Remove(item);
            if (bucket.Count == 0)
            {
                _buckets.Remove(key);
            }
        }
    }

    /// <summary>The keys that were usable when this was last asked and are not now, and the other way round.</summary>
    public (List<BlockKey> Closed, List<BlockKey> Opened) TakeCrossings()
    {
        var (closed, opened) = (new List<BlockKey>(), new List<BlockKey>());
        foreach (var (key, before) in _before)
        {
            var now = _buckets.GetValueOrDefault(key).Count;
            if (before <= key.Cap && now > key.Cap)
            {
                closed.Add(key);
            }
            else if (before > key.Cap && now <= key.Cap)
            {
                opened.Add(key);
            }
        }

        // Of items that all came at once, none was ever found by a key that was then too many's.
        _isFirst &= _buckets.Count == 0;
        _before.Clear();
        _before.TrimExcess();
        return (closed, opened);
    }

    /// <summary>The items that have a key.</summary>
    public IReadOnlyList<LinkItem<TProfile>> ItemsOf(BlockKey key)
    {
        var bucket = _buckets.GetValueOrDefault(key);
        var items = new LinkItem<TProfile>[bucket.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = bucket[i];
        }

        return items;
    }

    /// <summary>Whether two items share a usable key.</summary>
    public bool ArePartners(LinkItem<TProfile> left, LinkItem<TProfile> right)
    {
        var a = left.Keys;
        var b = right.Keys;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            if (a[i] == b[j] && _buckets.GetValueOrDefault(a[i]).Count <= a[i].Cap)
            {
                return true;
            }

            (i, j) = a[i].Value <= b[j].Value ? (i + 1, j) : (i, j + 1);
        }

        return false;
    }

    /// <summary>Adds the items that share a usable key with this one.</summary>
    public void AddPartners(LinkItem<TProfile> item, HashSet<LinkItem<TProfile>> partners)
    {
        foreach (var key in item.Keys)
        {
            var bucket = _buckets.GetValueOrDefault(key);
            for (var i = 0; i < bucket.Count && bucket.Count <= key.Cap; i++)
            {
                partners.Add(bucket[i]);
            }
        }

        partners.Remove(item);
    }
}
