using System.Collections.Immutable;
using Zindan.Core.Resolved;

namespace Zindan.Graph.Diff;

/// <summary>Which nodes were merged, split or got another id together: those between which members move.</summary>
internal sealed class NodeClusters
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public NodeClusters(ImmutableArray<Change<ResolvedEntity>> changes)
    {
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var before in changes.Select(change => change.Before).OfType<ResolvedEntity>())
        {
            foreach (var member in before.MemberIds)
            {
                homes.TryAdd(member, before.Id);
            }
        }

        foreach (var after in changes.Select(change => change.After).OfType<ResolvedEntity>())
        {
            foreach (var member in after.MemberIds)
            {
                if (homes.TryGetValue(member, out var home) && home != after.Id)
                {
                    Join(home, after.Id);
                }
            }
        }
    }

    /// <summary>The ordinally smallest id of the nodes that <paramref name="node"/> exchanges members with; its own where it does with none.</summary>
    public string Of(string node)
    {
        var root = node;
        while (_parents.TryGetValue(root, out var parent))
        {
            root = parent;
        }

        while (_parents.TryGetValue(node, out var next) && next != root)
        {
            _parents[node] = root;
            node = next;
        }

        return root;
    }

    private void Join(string left, string right)
    {
        var (one, other) = (Of(left), Of(right));
        if (one != other)
        {
            var (root, child) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
            _parents[child] = root;
        }
    }
}
