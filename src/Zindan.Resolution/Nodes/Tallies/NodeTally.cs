using Zindan.Core.Entities;

namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>All that the members of one node say, counted.</summary>
/// <param name="label">The label of the node.</param>
internal sealed class NodeTally(EntityLabel label)
{
    private readonly TextCounter _names = new();
    private readonly TextCounter _properNames = new();
    private readonly TextCounter _aliases = new();
    private readonly AttributeTally _attributes = AttributeTally.For(label);

    /// <summary>The names that members have, with how many have each and whether it is a proper name.</summary>
    public IEnumerable<(string Name, int Count, bool IsProper)> Names => _names.Values.Select(name => (name, _names[name], IsProper(name)));

    /// <summary>All other names that members give.</summary>
    public IEnumerable<string> Aliases => _aliases.Values;

    /// <summary>The label of the node.</summary>
    public EntityLabel Label => label;

    /// <summary>Counts a member in or, with a negative number, out.</summary>
    public void Add(NodeMember member, int times)
    {
        _names.Add(member.Entity.Name, times);
        if (member.Entity.IsNamed)
        {
            _properNames.Add(member.Entity.Name, times);
        }

        foreach (var alias in member.Entity.Aliases)
        {
            _aliases.Add(alias, times);
        }

        _attributes.Add(member, times);
    }

    /// <summary>The attributes of all members together.</summary>
    public EntityAttributes Attributes() => _attributes.Merged();

    private bool IsProper(string name) => NodeName.IsProper(label, name, _properNames[name] > 0);
}
