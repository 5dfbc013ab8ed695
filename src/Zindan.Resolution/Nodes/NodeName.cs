using Zindan.Core.Entities;
using Zindan.Resolution.Groups;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Nodes;

/// <summary>Chooses the name to show for a node.</summary>
internal static class NodeName
{
    /// <summary>Whether an entity is known by a proper name.</summary>
    public static bool IsProper(Entity entity) =>
        entity.Label switch
        {
            EntityLabel.Person => PersonName.Parse(entity.Name) is not null,
            EntityLabel.Cohort => false,
            _ => entity.IsNamed || GroupNames.IsName(entity.Name),
        };

    /// <summary>The most informative of the proper names (a full name, then more words), then the most frequent, then the longest, then the ordinally smallest.</summary>
    public static string Choose(IReadOnlyList<NodeMember> members)
    {
        var names = members
            .GroupBy(member => member.Entity.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Count: group.Count(), group.First().Entity))
            .ToArray();
        var proper = names.Where(name => IsProper(name.Entity)).ToArray();
        return (proper.Length > 0 ? proper : names)
            .OrderByDescending(name => Informative(name.Entity))
            .ThenByDescending(name => name.Count)
            .ThenByDescending(name => name.Name.Length)
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .First()
            .Name;
    }

    private static int Informative(Entity entity) =>
        entity.Label switch
        {
            EntityLabel.Person => Math.Min(2, PersonName.Parse(entity.Name)?.Tokens.Count(token => !token.IsInitial) ?? 0),
            EntityLabel.Group => GroupNames.IsName(entity.Name) ? (entity.Name.Contains(' ', StringComparison.Ordinal) ? 2 : 1) : 0,
            _ => 0,
        };
}
