using System.Runtime.InteropServices;

namespace Zindan.Resolution.Linking;

/// <summary>Which items share which keys. A key that too many share is not used; crossing that line in either direction is reported.</summary>
internal sealed class BlockIndex<TProfile>
{
    private readonly Dictionary<ulong, Bucket<TProfile>> _buckets = [];

    /// <summary>Enters an item; adds to <paramref name="affected"/> the members of each bucket that just became too full to use.</summary>
    public void Add(LinkItem<TProfile> item, HashSet<LinkItem<TProfile>> affected)
    {
        foreach (var key in item.Keys)
        {
            ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets, key.Hash, out _);
            bucket.Add(item);
            if (bucket.Count == key.Cap + 1)
            {
                AddAll(bucket, affected);
            }
        }
    }

    /// <summary>Takes an item out; adds to <paramref name="affected"/> the members of each bucket that just became small enough to use.</summary>
    public void Remove(LinkItem<TProfile> item, HashSet<LinkItem<TProfile>> affected)
    {
        foreach (var key in item.Keys)
        {
            ref var bucket = ref CollectionsMarshal.GetValueRefOrNullRef(_buckets, key.Hash);
            bucket.Remove(item);
            if (bucket.Count == key.Cap)
            {
                AddAll(bucket, affected);
            }

            if (bucket.Count == 0)
            {
                _buckets.Remove(key.Hash);
            }
        }
    }

    /// <summary>The items that share a usable key with this one, each once.</summary>
    public IEnumerable<LinkItem<TProfile>> Partners(LinkItem<TProfile> item)
    {
        var seen = new HashSet<LinkItem<TProfile>> { item };
        foreach (var key in item.Keys)
        {
            if (_buckets.TryGetValue(key.Hash, out var bucket) && bucket.Count <= key.Cap)
            {
                for (var i = 0; i < bucket.Count; i++)
                {
                    if (seen.Add(bucket[i]))
                    {
                        yield return bucket[i];
                    }
                }
            }
        }
    }

    private static void AddAll(Bucket<TProfile> bucket, HashSet<LinkItem<TProfile>> items)
    {
        for (var i = 0; i < bucket.Count; i++)
        {
            items.Add(bucket[i]);
        }
    }
}
