using Zindan.Core.Entities;
using Zindan.Resolution.Groups;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Nodes;

/// <summary>Chooses the name to show for a node.</summary>
internal static class NodeName
{
    /// <summary>Whether something is known by a proper name.</summary>
    public static bool IsProper(EntityLabel label, string name, bool isNamed) =>
        label switch
        {
            EntityLabel.Person => PersonName.Parse(name) is not null,
            EntityLabel.Cohort => false,
            _ => isNamed || GroupNames.IsName(name),
        };

    /// <summary>The most informative of the proper names (a full name, then more words), then the most frequent, then the longest, then the ordinally smallest.</summary>
    public static string Choose(EntityLabel label, IReadOnlyCollection<(string Name, int Count, bool IsProper)> names)
    {
        var proper = names.Where(name => name.IsProper).ToArray();
        return (proper.Length > 0 ? proper : names)
            .OrderByDescending(name => Informative(label, name.Name))
            .ThenByDescending(name => name.Count)
            .ThenByDescending(name => name.Name.Length)
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .First()
            .Name;
    }

    private static int Informative(EntityLabel label, string name) =>
        label switch
        {
            EntityLabel.Person => Math.Min(2, PersonName.Parse(name)?.Tokens.Count(token => !token.IsInitial) ?? 0),
            EntityLabel.Group => GroupNames.IsName(name) ? (name.Contains(' ', StringComparison.Ordinal) ? 2 : 1) : 0,
            _ => 0,
        };
}
