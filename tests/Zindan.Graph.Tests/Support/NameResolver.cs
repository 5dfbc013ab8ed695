using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Graph.Tests.Support;

/// <summary>The simplest resolver that has all that a resolver gives: same label and name are the same, a quote found in an earlier article is a copy.</summary>
internal static class NameResolver
{
    public static ResolvedCorpus Resolve(IReadOnlyCollection<Reading> readings)
    {
        var sorted = readings.OrderBy(reading => reading.Article.Id, StringComparer.Ordinal).ToList();
        var entities = sorted
            .SelectMany(reading => reading.Entities.Select(entity => (Article: reading.Article.Id, Entity: entity)))
            .GroupBy(member => member.Entity.Label + ":" + member.Entity.Name, StringComparer.Ordinal)
            .Select(Node)
            .OrderBy(node => node.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return new ResolvedCorpus
        {
            Entities = entities,
            Reports = Reports(sorted, entities),
            CopiedFrom = CopiedFrom(sorted),
        };
    }

    private static ResolvedEntity Node(IEnumerable<(string Article, Entity Entity)> group)
    {
        var members = group.OrderBy(member => member.Entity.Key, StringComparer.Ordinal).ToList();
        var first = members[0].Entity;
        return new ResolvedEntity
        {
            Id = first.Key,
            MemberIds = [.. members.Select(member => member.Entity.Key)],
            Name = first.Name,
            IsNamed = first.IsNamed,
            Aliases =
            [
                .. members.SelectMany(member => member.Entity.Aliases).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ],
            Attributes = first.Attributes,
            Figures = first.Label == EntityLabel.Event ? EventFigures.None : null,
            Mentions =
            [
                .. members
                    .SelectMany(member =>
                        member.Entity.Mentions.Select(mention => new ArticleMention(member.Article, mention.Span, mention.Text))
                    )
                    .OrderBy(mention => mention.ArticleId, StringComparer.Ordinal)
                    .ThenBy(mention => mention.Span),
            ],
            Articles = [.. members.Select(member => member.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static ImmutableArray<Report> Reports(List<Reading> readings, ImmutableArray<ResolvedEntity> entities)
    {
        var nodes = entities
            .SelectMany(entity => entity.MemberIds.Select(member => (member, entity.Id)))
            .ToDictionary(pair => pair.member, pair => pair.Id, StringComparer.Ordinal);
        return
        [
            .. readings
                .SelectMany(reading =>
                    reading
                        .Statements.Where(statement => statement.Type == StatementType.KilledIn && !statement.Count.IsUnknown)
                        .GroupBy(statement => nodes[statement.Object], StringComparer.Ordinal)
                        .Select(group => new Report(
                            reading.Article.Id,
                            group.Key,
                            ImmutableSortedDictionary<CountKind, CountBounds>.Empty.Add(CountKind.Killed, group.First().Count)
                        ))
                )
                .OrderBy(report => report.EventId, StringComparer.Ordinal)
                .ThenBy(report => report.ArticleId, StringComparer.Ordinal),
        ];
    }

    private static ImmutableSortedDictionary<string, string> CopiedFrom(List<Reading> readings)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var copies = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            foreach (var statement in reading.Statements.Where(statement => statement.Evidence.Quote.Length > 12))
            {
                if (!first.TryAdd(statement.Evidence.Quote, reading.Article.Id) && first[statement.Evidence.Quote] != reading.Article.Id)
                {
                    copies[statement.Id] = first[statement.Evidence.Quote];
                }
            }
        }

        return copies.ToImmutable();
    }
}
