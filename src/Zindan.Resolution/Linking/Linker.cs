using System.Collections.Immutable;
using Zindan.Resolution.Evidence;

namespace Zindan.Resolution.Linking;

/// <summary>
/// Finds out which items of one kind are the same. Its clusters are a function of the set of items and constraints alone: an update computes again
/// exactly the pairs and connected parts that it touches.
/// </summary>
internal sealed class Linker<TProfile>(IPairRules<TProfile> rules)
{
    private readonly Dictionary<string, LinkItem<TProfile>> _items = new(StringComparer.Ordinal);
    private readonly BlockIndex<TProfile> _blocks = new();
    private readonly ComponentClustering<TProfile> _clustering = new(rules);

    /// <summary>The item of an id, or null.</summary>
    public LinkItem<TProfile>? Find(string id) => _items.GetValueOrDefault(id);

    /// <summary>All items.</summary>
    public IEnumerable<LinkItem<TProfile>> Items => _items.Values;

    /// <summary>Takes items away and sets others; returns what it came to.</summary>
    public LinkChange Update(
        IReadOnlyCollection<string> removed,
        IReadOnlyCollection<(string Id, TProfile Profile)> set,
        LinkConstraints constraints
    )
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var touched = new HashSet<LinkItem<TProfile>>();
        var rescored = new HashSet<LinkItem<TProfile>>();
        foreach (var id in removed.Concat(set.Select(item => item.Id)).Distinct(StringComparer.Ordinal))
        {
            if (_items.Remove(id, out var old))
            {
                before[id] = old.Cluster;
                Unlink(old, touched);
                _blocks.Remove(old, rescored);
            }
        }

        foreach (var (id, profile) in set)
        {
            var keys = new List<BlockKey>();
            rules.AddBlockKeys(profile, keys);
            var item = new LinkItem<TProfile>(id, profile, [.. keys.Distinct()]);
            _items.Add(id, item);
            _blocks.Add(item, rescored);
            rescored.Add(item);
        }

        foreach (var id in constraints.Items)
        {
            if (_items.TryGetValue(id, out var item))
            {
                rescored.Add(item);
            }
        }

        rescored.RemoveWhere(item => !ReferenceEquals(_items.GetValueOrDefault(item.Id), item));
        touched.RemoveWhere(item => !ReferenceEquals(_items.GetValueOrDefault(item.Id), item));
        Rescore(rescored, touched, constraints);
        touched.UnionWith(rescored);
        return Recluster(touched, constraints, before);
    }

    /// <summary>The evidence about two items, line by line.</summary>
    public EvidenceTally Explain(LinkItem<TProfile> left, LinkItem<TProfile> right)
    {
        var tally = new EvidenceTally(keepLines: true);
        rules.Compare(left.Profile, right.Profile, tally);
        return tally;
    }

    private static void Unlink(LinkItem<TProfile> item, HashSet<LinkItem<TProfile>> touched)
    {
        foreach (var neighbour in item.Edges.Keys)
        {
            neighbour.Unlink(item);
            touched.Add(neighbour);
        }

        touched.UnionWith(item.Mates);
    }

    private void Rescore(HashSet<LinkItem<TProfile>> rescored, HashSet<LinkItem<TProfile>> touched, LinkConstraints constraints)
    {
        LinkItem<TProfile>[] order = [.. rescored];
        var found = new List<(LinkItem<TProfile> Other, double Score)>[order.Length];
        Parallel.For(0, order.Length, index => found[index] = Neighbours(order[index], rescored, constraints));
        foreach (var item in order)
        {
            foreach (var neighbour in item.Edges.Keys)
            {
                neighbour.Unlink(item);
                touched.Add(neighbour);
            }

            item.UnlinkAll();
        }

        for (var index = 0; index < order.Length; index++)
        {
            foreach (var (other, score) in found[index])
            {
                order[index].Link(other, score);
                other.Link(order[index], score);
                touched.Add(other);
            }
        }
    }

    private List<(LinkItem<TProfile> Other, double Score)> Neighbours(
        LinkItem<TProfile> item,
        HashSet<LinkItem<TProfile>> rescored,
        LinkConstraints constraints
    )
    {
        var neighbours = new List<(LinkItem<TProfile>, double)>();
        foreach (var other in _blocks.Partners(item))
        {
            // A pair of two that are both scored again is scored by the smaller id alone.
            if (rescored.Contains(other) && string.CompareOrdinal(other.Id, item.Id) < 0)
            {
                continue;
            }

            var tally = new EvidenceTally(keepLines: false);
            rules.Compare(item.Profile, other.Profile, tally);
            if (!tally.Excluded && tally.Total >= rules.ReviewAt)
            {
                neighbours.Add((other, tally.Total));
            }
        }

        foreach (var id in constraints.SameAs(item.Id))
        {
            if (_items.TryGetValue(id, out var other))
            {
                neighbours.RemoveAll(pair => ReferenceEquals(pair.Item1, other));
                neighbours.Add((other, double.PositiveInfinity));
            }
        }

        return neighbours;
    }

    private LinkChange Recluster(HashSet<LinkItem<TProfile>> touched, LinkConstraints constraints, Dictionary<string, string> before)
    {
        var seen = new HashSet<LinkItem<TProfile>>();
        var change = new LinkChange([], []);
        foreach (var start in touched)
        {
            if (!seen.Add(start))
            {
                continue;
            }

            var component = new List<LinkItem<TProfile>> { start };
            for (var i = 0; i < component.Count; i++)
            {
                foreach (var (neighbour, score) in component[i].Edges)
                {
                    if (score >= rules.MergeAt && seen.Add(neighbour))
                    {
                        component.Add(neighbour);
                    }
                }
            }

            foreach (var cluster in _clustering.Cluster(component, constraints))
            {
                foreach (var item in cluster)
                {
                    if ((item.Mates.IsDefaultOrEmpty ? before.GetValueOrDefault(item.Id) : item.Cluster) != cluster[0].Id)
                    {
                        change.Relabelled.Add(item.Id);
                    }

                    item.Cluster = cluster[0].Id;
                    item.Mates = cluster;
                    change.Touched.Add(item.Id);
                }
            }
        }

        return change;
    }
}
