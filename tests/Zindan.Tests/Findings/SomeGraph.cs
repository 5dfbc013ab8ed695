using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Findings;

namespace Zindan.Tests.Findings;

/// <summary>Small graphs written by hand; a node's name is its id.</summary>
internal sealed class SomeGraph
{
    private readonly List<ResolvedEntity> _entities = [];
    private readonly List<Relationship> _edges = [];
    private readonly List<Report> _reports = [];

    public GraphIndex Index =>
        new(
            new KnowledgeGraph
            {
                Entities = [.. _entities.OrderBy(entity => entity.Id, StringComparer.Ordinal)],
                Relationships = [.. _edges.OrderBy(edge => edge.Id, StringComparer.Ordinal)],
                Reports = [.. _reports],
            }
        );

    public SomeGraph With(
        EntityAttributes attributes,
        string name,
        string[]? aliases = null,
        int articles = 1,
        bool isNamed = true,
        EventFigures? figures = null
    )
    {
        _entities.Add(
            new ResolvedEntity
            {
                Id = name,
                MemberIds = [name],
                Name = name,
                IsNamed = isNamed,
                Aliases = [.. aliases ?? []],
                Attributes = attributes,
                Figures = figures,
                Articles = [.. Enumerable.Range(0, articles).Select(number => $"article-{number}")],
            }
        );
        return this;
    }

    public SomeGraph Edge(
        string subject,
        StatementType type,
        string @object,
        Stance stance = Stance.Asserted,
        string? role = null,
        int sources = 1,
        DateBounds when = default
    )
    {
        _edges.Add(
            new Relationship
            {
                Id = $"{subject} {type} {@object}",
                Type = type,
                Subject = subject,
                Object = @object,
                Stance = stance,
                Roles = role is null ? [] : [role],
                Statements = ["s"],
                Articles = ["article-0"],
                Sources = sources,
                Quotes = ["q"],
                When = when,
            }
        );
        return this;
    }

    public SomeGraph Report(string article, string @event, CountKind kind, CountBounds count)
    {
        _reports.Add(new Report(article, @event, ImmutableSortedDictionary<CountKind, CountBounds>.Empty.Add(kind, count)));
        return this;
    }
}
