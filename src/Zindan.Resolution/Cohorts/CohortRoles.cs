using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Cohorts;

/// <summary>Which words for unnamed people may mean the same people.</summary>
internal static class CohortRoles
{
    /// <summary>The side of those whose word may mean anybody.</summary>
    public const string AnySide = "any";

    private static readonly FrozenDictionary<string, ImmutableArray<int>> Classes = LexiconFile
        .Lines("role-classes.txt")
        .SelectMany((line, number) => line.Split(' ').Select(word => (word, number)))
        .GroupBy(row => row.word, row => row.number, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Whether two lemmas may describe the same people.</summary>
    public static bool AreAlike(string left, string right) =>
        left == right || Classes.GetValueOrDefault(left, []).Intersect(Classes.GetValueOrDefault(right, [])).Any();

    /// <summary>The side a lemma belongs to; <see cref="AnySide"/> where it is unknown or may mean several.</summary>
    public static string SideOf(string? role) =>
        role is not null && Classes.TryGetValue(role, out var classes) && classes.Length == 1 ? $"side {classes[0]}" : AnySide;
}
