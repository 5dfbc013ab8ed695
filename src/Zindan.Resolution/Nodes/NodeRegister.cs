using System.Collections.Immutable;
using Zindan.Core.Resolved;
using Zindan.Resolution.Nodes.Tallies;

namespace Zindan.Resolution.Nodes;

/// <summary>
/// The nodes, and which entity is in which. A node of very many members, like a country, is changed by those that come and go; all others are made anew
/// where anything about them changes.
/// </summary>
/// <param name="source">Finds entities.</param>
/// <param name="nameOf">The name that rulings give a node of these members, or null.</param>
internal sealed class NodeRegister(IMemberSource source, Func<IReadOnlyList<string>, string?> nameOf)
{
    private const int Large = 32;
    private readonly Dictionary<string, string> _nodeOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedEntity> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeTally> _tallies = new(StringComparer.Ordinal);

    /// <summary>The id of the node that holds an entity, or null.</summary>
    public string? NodeOf(string key) => _nodeOf.GetValueOrDefault(key);

    /// <summary>The node with an id.</summary>
    public ResolvedEntity this[string nodeId] => _nodes[nodeId];

    /// <summary>Makes the nodes of clusters that are new or hold others than before.</summary>
    /// <param name="gone">The entities that were taken away or replaced, as they were.</param>
    /// <param name="clusters">The keys of each cluster, ordinally sorted. All entities that remain of a node that changes are in one of them.</param>
    /// <param name="finish">Adds to a node what its members do not say alone.</param>
    public NodeChange Update(
        IReadOnlyDictionary<string, NodeMember> gone,
        IEnumerable<IReadOnlyList<string>> clusters,
        Func<ResolvedEntity, ResolvedEntity> finish
    )
    {
        var dropped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in gone.Keys)
        {
            if (_nodeOf.Remove(key, out var node))
            {
                dropped.Add(node);
            }
        }

        var built = new SortedDictionary<string, ResolvedEntity>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            var succession = Plan([.. cluster], gone);
            dropped.UnionWith(succession.Come.Select(NodeOf).OfType<string>());
            var node = finish(Build(succession, gone));
            built.Add(node.Id, node);
            if (succession.Before is { } before)
            {
                dropped.Add(before.Id);
            }

            foreach (var key in node.Id == succession.Before?.Id ? succession.Come : succession.Keys)
            {
                _nodeOf[key] = node.Id;
            }
        }

        foreach (var node in dropped.Where(node => !built.ContainsKey(node)))
        {
            _nodes.Remove(node);
            _tallies.Remove(node);
        }

        foreach (var (id, node) in built)
        {
            _nodes[id] = node;
        }

        return new NodeChange(dropped, built);
    }

    private Succession Plan(ImmutableArray<string> keys, IReadOnlyDictionary<string, NodeMember> gone)
    {
        if (
            Predecessor(keys) is { } before
            && Succession.From(before, keys, gone) is var succession
            && succession.Come.Count + succession.Lost.Count <= keys.Length / 2
            && _tallies.Remove(before.Id, out var tally)
        )
        {
            return succession with { Tally = tally };
        }

        return new Succession(null, keys, [], keys);
    }

    /// <summary>The large node that most of these entities are likely to come from.</summary>
    private ResolvedEntity? Predecessor(ImmutableArray<string> keys) =>
        keys.Length < Large
            ? null
            : new[] { keys.Length / 2, 0, keys.Length - 1 }
                .Select(position => NodeOf(keys[position]))
                .OfType<string>()
                .Where(_tallies.ContainsKey)
                .Select(node => _nodes[node])
                .FirstOrDefault();

    private ResolvedEntity Build(Succession succession, IReadOnlyDictionary<string, NodeMember> gone)
    {
        var (before, keys) = (succession.Before, succession.Keys);
        var lost = succession.Lost.Select(key => gone.TryGetValue(key, out var member) ? member : source.Member(key)).ToArray();
        var come = succession.Come.Select(source.Member).ToArray();
        var tally = succession.Tally ?? new NodeTally(come[0].Entity.Label);
        foreach (var member in lost)
        {
            tally.Add(member, -1);
        }

        foreach (var member in come)
        {
            tally.Add(member, 1);
        }

        if (keys.Length >= Large)
        {
            _tallies[keys[0]] = tally;
        }
        else
        {
            _tallies.Remove(keys[0]);
        }

        if (before is null)
        {
            return NodeBuilder.Build(keys, come, tally, nameOf(keys));
        }

        var articles = lost.Concat(come).Select(member => member.Article.Id).ToHashSet(StringComparer.Ordinal);
        var members = articles
            .SelectMany(source.MembersIn)
            .Where(member => keys.BinarySearch(member.Entity.Key, StringComparer.Ordinal) >= 0);
        return NodeBuilder.Change(before, keys, tally, articles, members, nameOf(keys));
    }
}
