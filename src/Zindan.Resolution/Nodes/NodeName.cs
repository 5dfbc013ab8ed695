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
        var proper = members.Where(member => IsProper(member.Entity)).ToArray();
        var candidates = (proper.Length > 0 ? proper : members).Select(member => member.Entity);
        return candidates
            .GroupBy(entity => entity.Name, StringComparer.Ordinal)
            .OrderByDescending(group => Informative(group.First()))
            .ThenByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First()
            .Key;
    }

    private static int Informative(Entity entity) =>
        entity.Label switch
        {
            EntityLabel.Person => Math.Min(2, PersonName.Parse(entity.Name)?.Tokens.Count(token => !token.IsInitial) ?? 0),
            EntityLabel.Group => GroupNames.IsName(entity.Name) ? (entity.Name.Contains(' ', StringComparison.Ordinal) ? 2 : 1) : 0,
            _ => 0,
        };
}
