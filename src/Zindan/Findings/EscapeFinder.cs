using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Findings;

/// <summary>Finds the escapes of a graph.</summary>
public static class EscapeFinder
{
    /// <summary>Named people first, then the unnamed; among each, those that most independent sources report, then by name.</summary>
    public static ImmutableArray<Escape> Find(GraphIndex index) =>
        [
            .. index
                .Graph.Relationships.Where(edge => edge.Type == StatementType.EscapedFrom && GraphIndex.IsTheCase(edge))
                .Select(edge => Escape(edge, index))
                .OrderBy(escape => escape.Escapee is { Label: EntityLabel.Person, IsNamed: true } ? 0 : 1)
                .ThenByDescending(escape => escape.Edge.Sources)
                .ThenBy(escape => escape.Escapee.Name, StringComparer.Ordinal)
                .ThenBy(escape => escape.Edge.Id, StringComparer.Ordinal),
        ];

    private static Escape Escape(Relationship edge, GraphIndex index) =>
        new(
            index.Entity(edge.Subject),
            index.Entity(edge.Object),
            index.LocationOf(edge.Object),
            edge,
            When(edge, index),
            Links(edge.Subject, index)
        );

    private static DateBounds When(Relationship escape, GraphIndex index)
    {
        if (!escape.When.IsUnknown)
        {
            return escape.When;
        }

        var breaks = index
            .From(escape.Subject, StatementType.TookPartIn)
            .Where(GraphIndex.IsTheCase)
            .Select(part => index.Entity(part.Object))
            .Where(@event => @event.Attributes is EventAttributes { Type: EventType.PrisonBreak })
            .Where(@event => HappenedAt(@event, escape.Object, index))
            .Select(@event => ((EventAttributes)@event.Attributes).When)
            .Where(when => !when.IsUnknown)
            .Distinct()
            .ToArray();
        // Two breaks from one prison do not say which of them this escape was.
        return breaks.Length == 1 ? breaks[0] : DateBounds.Unknown;
    }

    private static bool HappenedAt(ResolvedEntity @event, string prison, GraphIndex index) =>
        index.From(@event.Id, StatementType.OccurredAt).Any(edge => edge.Object == prison && GraphIndex.IsTheCase(edge));

    private static ImmutableArray<GroupLink> Links(string person, GraphIndex index)
    {
        var own = Affiliations(person, index).Select(edge => new GroupLink(index.Entity(edge.Object), edge, Through: null)).ToArray();
        var others = index
            .From(person, StatementType.RelatedTo)
            .Where(edge => GraphIndex.IsTheCase(edge) && CloseTie.Is(edge))
            .SelectMany(kin =>
                Affiliations(kin.Object, index)
                    .Where(edge => !edge.Roles.Contains(AffiliationRole.Defected))
                    .Select(edge => new GroupLink(index.Entity(edge.Object), edge, index.Entity(kin.Object)))
            );
        return
        [
            .. own.OrderBy(link => link.Group.Name, StringComparer.Ordinal)
                .ThenBy(link => link.Edge.Id, StringComparer.Ordinal)
                .Concat(
                    others.OrderBy(link => link.Group.Name, StringComparer.Ordinal).ThenBy(link => link.Edge.Id, StringComparer.Ordinal)
                )
                .DistinctBy(link => link.Group.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Relationship> Affiliations(string person, GraphIndex index) =>
        index.From(person, StatementType.AffiliatedWith).Where(GraphIndex.IsTheCase);
}
