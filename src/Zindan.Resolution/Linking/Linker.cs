using System.Collections.Immutable;
using Zindan.Resolution.Evidence;

namespace Zindan.Resolution.Linking;

/// <summary>
/// Finds out which items of one kind are the same. Its clusters are a function of the set of items and constraints alone: an update computes again
/// exactly the pairs and connected parts that it touches.
/// </summary>
internal sealed class Linker<TProfile>(IPairRules<TProfile> rules)
{
    private readonly BlockIndex<TProfile> _blocks = new();
    private readonly ComponentClustering<TProfile> _clustering = new(rules);

    /// <summary>An item of entities that share a profile.</summary>
    public LinkItem<TProfile> Item(string id, LayerMember<TProfile>[] members, TProfile profile)
    {
        var keys = new List<BlockKey>();
        rules.AddBlockKeys(profile, keys);
        return new LinkItem<TProfile>(id, members, profile, BlockKey.Distinct(keys));
    }

    /// <summary>Takes items away and adds others; returns what it came to.</summary>
    public LinkChange<LinkItem<TProfile>> Update(
        IReadOnlyCollection<LinkItem<TProfile>> removed,
        IReadOnlyCollection<LinkItem<TProfile>> added,
        LinkConstraints<TProfile> constraints
    )
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var touched = new HashSet<LinkItem<TProfile>>();
        foreach (var item in removed)
        {
            before[item.Id] = item.Cluster;
            _blocks.Remove(item);
            foreach (var edge in item.Edges.All)
            {
                edge.Other.Unlink(item);
                touched.Add(edge.Other);
            }

            touched.UnionWith(item.Mates);
        }

        touched.ExceptWith(removed);
        foreach (var item in added)
        {
            _blocks.Add(item);
        }

        var fresh = added.ToHashSet();
        var (closed, opened) = _blocks.TakeCrossings();
        Close(closed, touched);
        Open(opened, fresh, touched);
        LinkFresh(fresh, constraints, touched);
        touched.UnionWith(fresh);
        return Recluster(touched, constraints, before);
    }

    /// <summary>The evidence about two items, line by line.</summary>
    public EvidenceTally Explain(LinkItem<TProfile> left, LinkItem<TProfile> right)
    {
        var tally = new EvidenceTally(keepLines: true);
        rules.Compare(left.Profile, right.Profile, tally);
        return tally;
    }

    /// <summary>Unlinks what only keys shared that can no longer be used.</summary>
    private void Close(List<BlockKey> closed, HashSet<LinkItem<TProfile>> touched)
    {
        foreach (var item in closed.SelectMany(_blocks.ItemsOf).ToHashSet())
        {
            foreach (var (other, score) in item.Edges.All.ToArray())
            {
                if (!double.IsPositiveInfinity(score) && !_blocks.ArePartners(item, other))
                {
                    item.Unlink(other);
                    other.Unlink(item);
                    touched.Add(item);
                    touched.Add(other);
                }
            }
        }
    }

    /// <summary>Links what shares a key that can be used again; fresh items look for all their partners themselves.</summary>
    private void Open(List<BlockKey> opened, HashSet<LinkItem<TProfile>> fresh, HashSet<LinkItem<TProfile>> touched)
    {
        foreach (var key in opened)
        {
            var items = _blocks.ItemsOf(key).Where(item => !fresh.Contains(item)).ToArray();
            for (var i = 0; i < items.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (items[i].Edges.ScoreOf(items[j]) is null && Score(items[i], items[j]) is { } score)
                    {
                        Link(items[i], items[j], score, touched);
                    }
                }
            }
        }
    }

    private void LinkFresh(HashSet<LinkItem<TProfile>> fresh, LinkConstraints<TProfile> constraints, HashSet<LinkItem<TProfile>> touched)
    {
        LinkItem<TProfile>[] order = [.. fresh];
        var found = new List<(LinkItem<TProfile> Other, double Score)>?[order.Length];
        Parallel.For(0, order.Length, index => found[index] = Neighbours(order[index], fresh));
        for (var index = 0; index < order.Length; index++)
        {
            foreach (var (other, score) in found[index] ?? [])
            {
                Link(order[index], other, score, touched);
            }

            foreach (var other in constraints.SameAs(order[index]))
            {
                Link(order[index], other, double.PositiveInfinity, touched);
            }
        }
    }

    private static void Link(LinkItem<TProfile> left, LinkItem<TProfile> right, double score, HashSet<LinkItem<TProfile>> touched)
    {
        if (left.Edges.ScoreOf(right) is double.PositiveInfinity)
        {
            return;
        }

        left.Link(right, score);
        right.Link(left, score);
        touched.Add(left);
        touched.Add(right);
    }

    private List<(LinkItem<TProfile> Other, double Score)>? Neighbours(LinkItem<TProfile> item, HashSet<LinkItem<TProfile>> fresh)
    {
        List<(LinkItem<TProfile>, double)>? neighbours = null;
        var partners = new HashSet<LinkItem<TProfile>>();
        _blocks.AddPartners(item, partners);
        foreach (var other in partners)
        {
            // A pair of two that are both fresh is scored by the smaller id alone.
            if ((!fresh.Contains(other) || string.CompareOrdinal(item.Id, other.Id) < 0) && Score(item, other) is { } score)
            {
                (neighbours ??= []).Add((other, score));
            }
        }

        return neighbours;
    }

    private double? Score(LinkItem<TProfile> left, LinkItem<TProfile> right)
    {
        if (!rules.MayMatch(left.Profile, right.Profile))
        {
            return null;
        }

        var tally = new EvidenceTally(keepLines: false);
        rules.Compare(left.Profile, right.Profile, tally);
        return !tally.Excluded && tally.Total >= rules.ReviewAt ? tally.Total : null;
    }

    private LinkChange<LinkItem<TProfile>> Recluster(
        HashSet<LinkItem<TProfile>> touched,
        LinkConstraints<TProfile> constraints,
        Dictionary<string, string> before
    )
    {
        var seen = new HashSet<LinkItem<TProfile>>();
        var change = new LinkChange<LinkItem<TProfile>>([], []);
        foreach (var start in touched)
        {
            if (!seen.Add(start))
            {
                continue;
            }

            var component = new List<LinkItem<TProfile>> { start };
            for (var i = 0; i < component.Count; i++)
            {
                foreach (var (neighbour, score) in component[i].Edges.All)
                {
                    if (score >= rules.MergeAt && seen.Add(neighbour))
                    {
                        component.Add(neighbour);
                    }
                }
            }

            foreach (var cluster in _clustering.Cluster(component, constraints))
            {
                Place(cluster, before, change);
            }
        }

        return change;
    }

    private static void Place(
        ImmutableArray<LinkItem<TProfile>> cluster,
        Dictionary<string, string> before,
        LinkChange<LinkItem<TProfile>> change
    )
    {
        foreach (var item in cluster)
        {
            if ((item.IsPlaced ? item.Cluster : before.GetValueOrDefault(item.Id)) != cluster[0].Id)
            {
                change.Relabelled.Add(item);
            }

            item.Mates = cluster;
            change.Touched.Add(item);
        }
    }
}
