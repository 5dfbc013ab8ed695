using Zindan.Core.Entities;
using Zindan.Core.Json;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Output;

namespace Zindan.Judging;

/// <summary>Finds the nodes that users name: by id, by the key of a member, by the beginning of either, or by a name that only one node has.</summary>
public sealed class NodeFinder
{
    private const int LeastPrefix = 6;
    private const int MostListed = 8;
    private readonly IReadOnlyCollection<ResolvedEntity> _nodes;
    private readonly Dictionary<string, Entity> _members;

    /// <summary>Finds among the nodes of a graph and the entities of the readings behind it.</summary>
    public NodeFinder(IReadOnlyCollection<ResolvedEntity> nodes, IReadOnlyCollection<Reading> readings)
    {
        _nodes = nodes;
        _members = readings.SelectMany(reading => reading.Entities).ToDictionary(entity => entity.Key, StringComparer.Ordinal);
    }

    /// <summary>The node meant by <paramref name="text"/>.</summary>
    /// <exception cref="CommandException">None or several could be meant; the message lists them.</exception>
    public NodeReference Find(string text)
    {
        var byId = _nodes
            .SelectMany(node => node.MemberIds.Select(key => (Node: node, Key: key)))
            .Where(one => Begins(one.Key, text))
            .ToArray();
        if (byId.Length == 1 || (byId.Length > 1 && byId.Any(one => one.Key == text)))
        {
            var (node, key) = byId.FirstOrDefault(one => one.Key == text, byId[0]);
            return new NodeReference(node.Id, key, node.Label, _members.TryGetValue(key, out var member) ? member.Name : node.Name);
        }

        var named = _nodes.Where(node => Names(node).Contains(text, StringComparer.OrdinalIgnoreCase)).ToArray();
        return named.Length switch
        {
            1 => Member(named[0], text),
            0 => throw CommandException.Usage($"no node has the id or name '{Printable.Line(text)}'", Similar(text)),
            _ => throw CommandException.Usage(
                $"{Wording.Count(named.Length, "node")} are called '{Printable.Line(text)}'",
                "Give the id of one: " + Listed(named)
            ),
        };
    }

    private NodeReference Member(ResolvedEntity node, string name)
    {
        var members = node.MemberIds.Where(_members.ContainsKey).ToArray();
        var key =
            Array.Find(members, id => string.Equals(_members[id].Name, name, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(members, id => _members[id].Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
        return key is null
            ? new NodeReference(node.Id, node.Id, node.Label, node.Name)
            : new NodeReference(node.Id, key, node.Label, _members[key].Name);
    }

    private string? Similar(string text)
    {
        var similar = _nodes.Where(node => Names(node).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase))).ToArray();
        return text.Length is > 0 and < LeastPrefix && text.All(char.IsAsciiHexDigitLower)
                ? $"The beginning of an id is {LeastPrefix} characters or more."
            : similar.Length == 0 ? null
            : "These are like it: " + Listed(similar);
    }

    private static string Listed(ResolvedEntity[] nodes)
    {
        var listed = nodes
            .OrderByDescending(node => node.Articles.Length)
            .ThenBy(node => node.Id, StringComparer.Ordinal)
            .Take(MostListed)
            .Select(node =>
                $"{node.Id} ({ContractNames.Of(node.Label)} {Printable.Line(node.Name)}, {Wording.Count(node.Articles.Length, "article")})"
            );
        return string.Join("; ", listed) + (nodes.Length > MostListed ? $"; and {nodes.Length - MostListed} more" : "");
    }

    private static bool Begins(string key, string text) => text.Length >= LeastPrefix && key.StartsWith(text, StringComparison.Ordinal);

    private static IEnumerable<string> Names(ResolvedEntity node) => node.Aliases.Prepend(node.Name);
}
