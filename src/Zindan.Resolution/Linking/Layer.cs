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
    private readonly Dictionary<string, List<LayerMember<TProfile>>> _bundles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _itemOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LayerMember<TProfile>>> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _itemsOfBundle = new(StringComparer.Ordinal);

    /// <summary>The least sum of evidence at which two are joined.</summary>
    public double MergeAt => pairRules.MergeAt;

    /// <summary>The least sum at which a human should look.</summary>
    public double ReviewAt => pairRules.ReviewAt;

    /// <summary>The items with their edges, for explanation.</summary>
    public Linker<TProfile> Linker => _linker;

    /// <summary>Whether the layer holds this entity.</summary>
    public bool Contains(string key) => _members.ContainsKey(key);

    /// <summary>The name of the cluster that holds an entity; equal for two entities exactly if they are one.</summary>
    public string ClusterOf(string key) => _linker.Find(_itemOf[key])!.Cluster;

    /// <summary>The keys of all entities in the cluster of one, ordinally sorted.</summary>
    public IReadOnlyList<string> MatesOf(string key)
    {
        var mates = _linker.Find(_itemOf[key])!.Mates;
        var keys = new List<string>();
        foreach (var mate in mates)
        {
            keys.AddRange(_items[mate.Id].Select(member => member.Key));
        }

        keys.Sort(StringComparer.Ordinal);
        return keys;
    }

    /// <summary>The item that an entity is part of.</summary>
    public LinkItem<TProfile> ItemOf(string key) => _linker.Find(_itemOf[key])!;

    /// <summary>Whether two entities were taken for the same without comparing.</summary>
    public bool AreBundled(string left, string right) => _itemOf[left] == _itemOf[right];

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

    /// <summary>The smallest key in an item.</summary>
    public string KeyOf(LinkItem<TProfile> item) => _items[item.Id][0].Key;

    /// <summary>Takes entities away and sets others; returns the keys whose cluster changed.</summary>
    public LinkChange Update(IEnumerable<string> removed, IEnumerable<LayerMember<TProfile>> set, IReadOnlyList<PairRuling> rulings)
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
            var bundle = _bundles.TryGetValue(member.Bundle, out var known)
                ? known
                : _bundles[member.Bundle] = new List<LayerMember<TProfile>>(1);
            Insert(bundle, member);
            dirty.Add(member.Bundle);
            come.Add(member.Key);
        }

        var present = rulings.Where(ruling => _members.ContainsKey(ruling.Left) && _members.ContainsKey(ruling.Right)).ToArray();
        var apart = present
            .Where(ruling => !ruling.IsSame && _members[ruling.Left].Bundle == _members[ruling.Right].Bundle)
            .Select(ruling => _members[ruling.Left].Bundle)
            .ToHashSet(StringComparer.Ordinal);
        dirty.UnionWith(apart);
        var (gone, made) = Rebundle(dirty, apart);
        var changed = _linker.Update(gone, made, Constraints(present));
        var relabelled = changed.Relabelled.SelectMany(item => _items[item].Select(member => member.Key));
        return new LinkChange(
            [.. changed.Touched.SelectMany(item => _items[item].Select(member => member.Key))],
            [.. relabelled.Union(come, StringComparer.Ordinal)]
        );
    }

    private static void Insert(List<LayerMember<TProfile>> bundle, LayerMember<TProfile> member)
    {
        var (low, high) = (0, bundle.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(bundle[middle].Key, member.Key) < 0 ? (middle + 1, high) : (low, middle);
        }

        bundle.Insert(low, member);
    }

    private void Remove(string key, HashSet<string> dirty)
    {
        if (_members.Remove(key, out var member))
        {
            _bundles[member.Bundle].RemoveAll(other => other.Key == key);
            _itemOf.Remove(key);
            dirty.Add(member.Bundle);
        }
    }

    private (List<string> Gone, List<(string Id, TProfile Profile)> Made) Rebundle(HashSet<string> dirty, HashSet<string> apart)
    {
        var gone = new List<string>();
        var made = new List<(string, TProfile)>();
        foreach (var bundle in dirty)
        {
            foreach (var item in _itemsOfBundle.GetValueOrDefault(bundle) ?? [])
            {
                gone.Add(item);
                _items.Remove(item);
            }

            _itemsOfBundle.Remove(bundle);
            var members = _bundles[bundle];
            if (members.Count == 0)
            {
                _bundles.Remove(bundle);
                continue;
            }

            var partOf = apart.Contains(bundle) ? member => member.Key : bundleRules.PartOf(members);
            foreach (var part in members.GroupBy(partOf, StringComparer.Ordinal))
            {
                var id = part.Key.Length == 0 ? bundle : $"{bundle}\u001f{part.Key}";
                LayerMember<TProfile>[] parts = [.. part];
                _items[id] = parts;
                (_itemsOfBundle.TryGetValue(bundle, out var ids) ? ids : _itemsOfBundle[bundle] = new List<string>(1)).Add(id);
                foreach (var member in parts)
                {
                    _itemOf[member.Key] = id;
                }

                made.Add((id, bundleRules.Combine([.. parts.Select(member => member.Profile)])));
            }
        }

        return (gone, made);
    }

    private LinkConstraints Constraints(PairRuling[] rulings)
    {
        var constraints = new LinkConstraints();
        foreach (var ruling in rulings)
        {
            var (left, right) = (_itemOf[ruling.Left], _itemOf[ruling.Right]);
            if (left != right && ruling.IsSame)
            {
                constraints.AddSame(left, right);
            }
            else if (left != right)
            {
                constraints.AddDifferent(left, right);
            }
        }

        return constraints;
    }
}
