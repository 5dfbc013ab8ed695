using Zindan.Core.Entities;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Resolution.Cohorts;
using Zindan.Resolution.Facts;

namespace Zindan.Resolution.Figures;

/// <summary>Totals what one article counts in one event, without adding parts to wholes.</summary>
internal static class ArticleCounter
{
    /// <summary>The totals of an article for an event, from statements that <paramref name="counts"/> admits.</summary>
    public static IEnumerable<(CountKind Kind, CountBounds Count, bool IsOfficial, bool IsNumber)> Count(
        IReadOnlyCollection<string> eventKeys,
        ArticleFacts facts,
        Func<Statement, bool> counts
    )
    {
        foreach (var kind in Enum.GetValues<CountKind>())
        {
            Statement[] statements =
            [
                .. eventKeys
                    .SelectMany(key => Statements(key, kind, facts))
                    .Where(statement => statement.Stance <= Stance.Alleged && counts(statement))
                    .DistinctBy(statement => statement.Id, StringComparer.Ordinal),
            ];
            if (statements.Length > 0 && Total(statements, facts, SideOf(kind)) is { IsUnknown: false } total)
            {
                yield return (
                    kind,
                    total,
                    statements.Any(statement => statement.Speaker is not null),
                    statements.Any(statement => facts.Entity(statement.Subject).Attributes is CohortAttributes)
                );
            }
        }
    }

    private static IEnumerable<Statement> Statements(string eventKey, CountKind kind, ArticleFacts facts) =>
        kind switch
        {
            CountKind.Killed => Towards(eventKey, StatementType.KilledIn, facts),
            CountKind.Wounded => Towards(eventKey, StatementType.WoundedIn, facts),
            CountKind.Arrested => Towards(eventKey, StatementType.ArrestedIn, facts),
            _ => Escaped(eventKey, facts),
        };

    private static IEnumerable<Statement> Towards(string eventKey, StatementType type, ArticleFacts facts) =>
        facts.Towards(eventKey).Where(statement => statement.Type == type);

    /// <summary>Who got out of a prison does so in the break there: the one they took part in, or the only one of the prison.</summary>
    private static IEnumerable<Statement> Escaped(string eventKey, ArticleFacts facts)
    {
        if (facts.Entity(eventKey).Attributes is not EventAttributes { Type: EventType.PrisonBreak })
        {
            return [];
        }

        var breaks = facts
            .Reading.Entities.Where(entity => entity.Attributes is EventAttributes { Type: EventType.PrisonBreak })
            .Select(entity => entity.Key)
            .ToArray();
        return facts.Reading.Statements.Where(statement =>
            statement.Type == StatementType.EscapedFrom && BreakOf(statement, breaks, facts) == eventKey
        );
    }

    private static string? BreakOf(Statement escape, string[] breaks, ArticleFacts facts)
    {
        var own = breaks.Where(key => facts.About(escape.Subject).Any(statement => statement.Object == key)).ToArray();
        var there = breaks
            .Where(key =>
                facts.About(key).Any(statement => statement.Type == StatementType.OccurredAt && statement.Object == escape.Object)
            )
            .ToArray();
        return own.Length == 1 ? own[0]
            : there.Length == 1 ? there[0]
            : breaks.Length == 1 ? breaks[0]
            : null;
    }

    /// <summary>The dead of two sides add up. Who escapes from a prison is a prisoner, whatever he is called besides: "fighters" among the escapees are some of them.</summary>
    private static Func<string?, string> SideOf(CountKind kind) =>
        kind == CountKind.Escaped ? _ => CohortRoles.AnySide : CohortRoles.SideOf;

    private static CountBounds Total(Statement[] statements, ArticleFacts facts, Func<string?, string> sideOf)
    {
        var cohorts = new List<(string? Role, CountBounds Count)>();
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (facts.Entity(statement.Subject).Attributes is CohortAttributes cohort)
            {
                var count = statement.Count.IsUnknown ? cohort.Count : statement.Count;
                if (!count.IsUnknown)
                {
                    cohorts.Add((cohort.Role, count));
                }
            }
            else
            {
                people.Add(statement.Subject);
            }
        }

        if (cohorts.Count == 0)
        {
            return people.Count == 0 ? CountBounds.Unknown : CountBounds.Exactly(people.Count);
        }

        var classes = cohorts
            .GroupBy(cohort => sideOf(cohort.Role), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Largest(group.Select(cohort => cohort.Count)), StringComparer.Ordinal);
        foreach (var person in people)
        {
            // Somebody named beside a number is one of them, unless he is of a side that no number counts.
            var side = sideOf(((PersonAttributes)facts.Entity(person).Attributes).Role);
            if (side != CohortRoles.AnySide && !classes.ContainsKey(side) && !classes.ContainsKey(CohortRoles.AnySide))
            {
                classes[side] = CountBounds.Exactly(1);
            }
        }

        var parts = classes.Where(side => side.Key != CohortRoles.AnySide).Select(side => side.Value).ToArray();
        var sum = Sum(parts);
        return classes.TryGetValue(CohortRoles.AnySide, out var whole) ? Largest(parts.Length > 0 ? [whole, sum] : [whole]) : sum;
    }

    /// <summary>The largest number; "475" beside "at least 475", or "25 to 30" beside "at least 25", says more closely which.</summary>
    private static CountBounds Largest(IEnumerable<CountBounds> counts) =>
        counts.OrderByDescending(count => count.Low ?? count.High ?? 0).ThenBy(count => count.High ?? int.MaxValue).First();

    private static CountBounds Sum(CountBounds[] parts) =>
        new(
            parts.Sum(part => part.Low ?? 0) is var low && low > 0 ? low : null,
            parts.All(part => part.High is not null) ? parts.Sum(part => part.High) : null
        );
}
