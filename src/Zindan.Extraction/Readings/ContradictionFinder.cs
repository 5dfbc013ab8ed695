using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Readings;

/// <summary>
/// Finds what an article says against itself and flags it on both sides; nothing is dropped. Two numbers of the same people in the same event cannot both be true
/// where different speakers give them and no third number makes the smaller a part of the larger; nor can a fact and its denial.
/// </summary>
internal static class ContradictionFinder
{
    // More figures of one event are a list, not a dispute; keeps the time linear in the text.
    private const int MostFigures = 40;

    /// <summary>The statements, each with the ids of those that cannot be true beside it.</summary>
    public static ImmutableArray<Statement> Mark(ImmutableArray<Statement> statements, IReadOnlyDictionary<string, Entity> entities)
    {
        var against = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (left, right) in Figures(statements, entities).Concat(Denials(statements)))
        {
            Note(against, left.Id, right.Id);
            Note(against, right.Id, left.Id);
        }

        return against.Count == 0
            ? statements
            :
            [
                .. statements.Select(statement =>
                    against.TryGetValue(statement.Id, out var ids) ? statement with { Contradicts = [.. ids] } : statement
                ),
            ];
    }

    private static void Note(Dictionary<string, SortedSet<string>> against, string id, string other)
    {
        if (!against.TryGetValue(id, out var ids))
        {
            against[id] = ids = new SortedSet<string>(StringComparer.Ordinal);
        }

        ids.Add(other);
    }

    private static IEnumerable<(Statement Left, Statement Right)> Figures(
        ImmutableArray<Statement> statements,
        IReadOnlyDictionary<string, Entity> entities
    )
    {
        var counted = statements.Where(statement =>
            IsCounted(statement.Type)
            && IsReal(statement.Stance)
            && !statement.Count.IsUnknown
            && entities[statement.Subject].Attributes is CohortAttributes { Role: not null, Count.IsUnknown: false } cohort
            && !IsRest(cohort)
        );
        var numbers = statements
            .Where(statement => IsCounted(statement.Type) && IsReal(statement.Stance))
            .ToLookup(statement => (statement.Type, statement.Object), statement => (statement.Subject, Low: LowOf(statement, entities)));
        foreach (var group in counted.GroupBy(statement => (statement.Type, statement.Object, RoleOf(statement, entities))))
        {
            var told = group.DistinctBy(statement => statement.Subject).Take(MostFigures).ToList();
            for (var first = 0; first < told.Count; first++)
            {
                for (var second = first + 1; second < told.Count; second++)
                {
                    if (
                        !told[first].Count.Overlaps(told[second].Count)
                        && told[first].Speaker != told[second].Speaker
                        && !told[first].Evidence.Span.Overlaps(told[second].Evidence.Span)
                        && !IsSum(numbers[(group.Key.Type, group.Key.Object)], told[first], told[second])
                    )
                    {
                        yield return (told[first], told[second]);
                    }
                }
            }
        }
    }

    private static IEnumerable<(Statement Left, Statement Right)> Denials(ImmutableArray<Statement> statements) =>
        statements
            .GroupBy(statement => (statement.Type, statement.Subject, statement.Object, statement.Role))
            .Where(group => group.Any(statement => IsReal(statement.Stance)) && group.Any(statement => IsDenial(statement.Stance)))
            .SelectMany(group =>
                group
                    .Where(statement => IsReal(statement.Stance))
                    .SelectMany(_ => group.Where(statement => IsDenial(statement.Stance)), (real, denial) => (real, denial))
            );

    // "one … four … at least five": the smaller is a part of the larger.
    private static bool IsSum(IEnumerable<(string Subject, int? Low)> numbers, Statement left, Statement right)
    {
        var (small, large) = left.Count.Low < right.Count.Low ? (left, right) : (right, left);
        return numbers.Any(third =>
            third.Subject != small.Subject && third.Subject != large.Subject && small.Count.Low + third.Low == large.Count.Low
        );
    }

    private static int? LowOf(Statement statement, IReadOnlyDictionary<string, Entity> entities) =>
        entities[statement.Subject].Label == EntityLabel.Person ? 1 : statement.Count.Low;

    private static string RoleOf(Statement statement, IReadOnlyDictionary<string, Entity> entities) =>
        ((CohortAttributes)entities[statement.Subject].Attributes).Role!;

    private static bool IsRest(CohortAttributes cohort) =>
        cohort.Description is { } words
        && (
            words.Contains("other", StringComparison.OrdinalIgnoreCase)
            || words.Contains(" more ", StringComparison.OrdinalIgnoreCase)
                && !words.Contains("more than", StringComparison.OrdinalIgnoreCase)
            || words.Contains(" of ", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsCounted(StatementType type) =>
        type is StatementType.EscapedFrom or StatementType.KilledIn or StatementType.WoundedIn or StatementType.ArrestedIn;

    private static bool IsReal(Stance stance) => stance is Stance.Asserted or Stance.Alleged or Stance.Claimed;

    private static bool IsDenial(Stance stance) => stance is Stance.Denied or Stance.Negated;
}
