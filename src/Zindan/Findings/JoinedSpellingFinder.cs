using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Resolved;

namespace Zindan.Findings;

/// <summary>Finds what several articles spell differently.</summary>
public static class JoinedSpellingFinder
{
    private const int Outside = 3;
    private static readonly char[] BetweenWords = [' ', '-', '\u2019', '\''];

    /// <summary>People, then prisons, then groups (outlets left out) of at least two articles with at least two spellings; those of most articles first, then by name.</summary>
    public static ImmutableArray<JoinedSpelling> Find(GraphIndex index) =>
        [
            .. index
                .Graph.Entities.Where(entity => entity.IsNamed && entity.Articles.Length > 1)
                .Where(entity => Rank(entity) < Outside)
                .Select(entity => new JoinedSpelling(entity, Spellings(entity)))
                .Where(joined => joined.Spellings.Length > 0)
                .OrderBy(joined => Rank(joined.Entity))
                .ThenByDescending(joined => joined.Entity.Articles.Length)
                .ThenBy(joined => joined.Entity.Name, StringComparer.Ordinal)
                .ThenBy(joined => joined.Entity.Id, StringComparer.Ordinal),
        ];

    private static int Rank(ResolvedEntity entity) =>
        entity.Attributes switch
        {
            PersonAttributes => 0,
            PrisonAttributes => 1,
            GroupAttributes { Kind: not GroupKind.Media } => 2,
            _ => Outside,
        };

    private static ImmutableArray<string> Spellings(ResolvedEntity entity)
    {
        var nameWords = Words(entity.Name);
        // Of names that differ in case, spacing or a part left out, one tells as much as all.
        return
        [
            .. entity
                .Aliases.Where(alias => !Words(alias).IsSubsetOf(nameWords))
                .GroupBy(alias => string.Join(' ', Words(alias).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
                .Select(same => same.Order(StringComparer.Ordinal).First())
                .Order(StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> Words(string name) =>
        name.ToLowerInvariant().Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
