using Zindan.Resolution.Evidence;

namespace Zindan.Resolution.Linking;

/// <summary>
/// Joins entities of one label in two steps: those of one bundle without comparing, then the bundles by evidence. So a name that stands in ten
/// thousand articles is compared once.
/// </summary>
internal sealed class Layer<TProfile>(IPairRules<TProfile> pairRules, IBundleRules<TProfile> bundleRules)
{
    private readonly Linker<TProfile> _linker = new(pairRules);
    private readonly Dictionary<string, LayerMember<TProfile>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bundle<TProfile>> _bundles = new(StringComparer.Ordinal);

    /// <summary>The least sum of evidence at which two are joined.</summary>
    public double MergeAt => pairRules.MergeAt;

    /// <summary>The least sum at which a human should look.</summary>
    public double ReviewAt => pairRules.ReviewAt;

    /// <summary>The items with their edges, for explanation.</summary>
    public IEnumerable<LinkItem<TProfile>> Items => _bundles.Values.SelectMany(bundle => bundle.Items);

    /// <summary>The name of the cluster that holds an entity; equal for two entities exactly if they are one.</summary>
    public string ClusterOf(string key) => ItemOf(key).Cluster;

    /// <summary>The keys of all entities in the cluster of one, ordinally sorted.</summary>
    public IReadOnlyList<string> MatesOf(string key)
    {
        var mates = ItemOf(key).Mates;
        var keys = new List<string>();
        foreach (var mate in mates)
        {
            keys.AddRange(KeysOf(mate));
        }

        if (mates.Length > 1)
        {
            keys.Sort(StringComparer.Ordinal);
        }

        return keys;
    }

    /// <summary>The item that an entity is part of.</summary>
    public LinkItem<TProfile> ItemOf(string key) => _members[key].Item;

    /// <summary>What is compared of an entity.</summary>
    public TProfile ProfileOf(string key) => _members[key].Profile;

    /// <summary>Whether two entities were taken for the same without comparing.</summary>
    public bool AreBundled(string left, string right) => ReferenceEquals(ItemOf(left), ItemOf(right));

    /// <summary>The evidence about two entities, line by line: that of the items they are part of, or where that is one item their own.</summary>
    public EvidenceTally Explain(string left, string right)
    {
        if (!AreBundled(left, right))
        {
            return _linker.Explain(ItemOf(left), ItemOf(right));
        }

        var tally = new EvidenceTally(keepLines: true);
        pairRules.Compare(_members[left].Profile, _members[right].Profile, tally);
        return tally;
    }

    /// <summary>Takes entities away and sets others; returns one key of each cluster that may hold others than before, and all whose cluster has another label.</summary>
    public LinkChange<string> Update(IEnumerable<string> removed, IEnumerable<LayerMember<TProfile>> set, IReadOnlyList<PairRuling> rulings)
    {
        var dirty = new HashSet<string>(StringComparer.Ordinal);
        var come = new List<string>();
        foreach (var key in removed)
        {
            Remove(key, dirty);
        }

        foreach (var member in set)
        {
            Remove(member.Key, dirty);
            _members[member.Key] = member;
            BundleOf(member).Insert(member);
            dirty.Add(member.Bundle);
            come.Add(member.Key);
        }

        var present = rulings.Where(ruling => _members.ContainsKey(ruling.Left) && _members.ContainsKey(ruling.Right)).ToArray();
        var (gone, made) = Rebundle(dirty, Apart(present));
        var changed = _linker.Update(gone, made, Constraints(present));
        return new LinkChange<string>(
            [.. changed.Touched.DistinctBy(item => item.Cluster, StringComparer.Ordinal).Select(item => item.Members[0].Key)],
            [.. changed.Relabelled.SelectMany(KeysOf).Union(come, StringComparer.Ordinal)]
        );
    }

    private static string[] KeysOf(LinkItem<TProfile> item)
    {
        var keys = new string[item.Members.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = item.Members[i].Key;
        }

        return keys;
    }

    private Bundle<TProfile> BundleOf(LayerMember<TProfile> member)
    {
        if (!_bundles.TryGetValue(member.Bundle, out var bundle))
        {
            return _bundles[member.Bundle] = new Bundle<TProfile>(member.Bundle);
        }

        return bundle;
    }

    private void Remove(string key, HashSet<string> dirty)
    {
        if (_members.Remove(key, out var member))
        {
            _bundles[member.Bundle].Remove(member);
            dirty.Add(member.Bundle);
        }
    }

    /// <summary>The bundles that rulings take apart.</summary>
    private HashSet<string> Apart(PairRuling[] rulings) =>
        rulings
            .Where(ruling => !ruling.IsSame && _members[ruling.Left].Bundle == _members[ruling.Right].Bundle)
            .Select(ruling => _members[ruling.Left].Bundle)
            .ToHashSet(StringComparer.Ordinal);

    private (List<LinkItem<TProfile>> Gone, List<LinkItem<TProfile>> Made) Rebundle(HashSet<string> dirty, HashSet<string> apart)
    {
        var gone = new List<LinkItem<TProfile>>();
        var made = new List<LinkItem<TProfile>>();
        foreach (var name in dirty)
        {
            var bundle = _bundles[name];
            gone.AddRange(bundle.Items);
            bundle.Rejoin();
            if (bundle.Count == 0)
            {
                _bundles.Remove(name);
                continue;
            }

            bundle.Items = ItemsOf(name, bundle.Members.ToArray(), apart.Contains(name));
            made.AddRange(bundle.Items);
        }

        return (gone, made);
    }

    private LinkItem<TProfile>[] ItemsOf(string bundle, LayerMember<TProfile>[] members, bool apart)
    {
        var partOf = apart ? member => member.Key : bundleRules.PartOf(members);
        if (partOf is null)
        {
            return [Item(bundle, "", members)];
        }

        LinkItem<TProfile>[] parts = [.. members.GroupBy(partOf, StringComparer.Ordinal).Select(part => Item(bundle, part.Key, [.. part]))];
        foreach (var part in parts)
        {
            foreach (var member in part.Members)
            {
                member.Part = part;
            }
        }

        return parts;
    }

    private LinkItem<TProfile> Item(string bundle, string part, LayerMember<TProfile>[] members)
    {
        var item = _linker.Item(
            part.Length == 0 ? bundle : $"{bundle}\u001f{part}",
            members,
            members.Length == 1 ? members[0].Profile : bundleRules.Combine([.. members.Select(member => member.Profile)])
        );
        return item;
    }

    private LinkConstraints<TProfile> Constraints(PairRuling[] rulings)
    {
        var constraints = new LinkConstraints<TProfile>();
        foreach (var ruling in rulings)
        {
            var (left, right) = (ItemOf(ruling.Left), ItemOf(ruling.Right));
            if (!ReferenceEquals(left, right) && ruling.IsSame)
            {
                constraints.AddSame(left, right);
            }
            else if (!ReferenceEquals(left, right))
            {
                constraints.AddDifferent(left, right);
            }
        }

        return constraints;
    }
}
