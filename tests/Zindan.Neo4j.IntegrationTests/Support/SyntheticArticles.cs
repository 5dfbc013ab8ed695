using System.Collections.Immutable;
using System.Globalization;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Graph.Projection;

namespace Zindan.Neo4j.IntegrationTests.Support;

/// <summary>Made-up articles on made-up prison breaks: each tells of one break, and names people, groups and prisons that others name too.</summary>
internal static class SyntheticArticles
{
    /// <summary>The graph of the articles numbered from <paramref name="first"/>; what has one label and name is one node.</summary>
    public static KnowledgeGraph Graph(int first, int count, Func<string, string>? distort = null) =>
        Graph([.. Enumerable.Range(first, count).Select(number => Read(number, distort))]);

    public static KnowledgeGraph Graph(IReadOnlyCollection<Reading> readings) => GraphProjector.Project(readings, Resolve(readings));

    /// <summary>The reading of one article.</summary>
    /// <param name="number">Tells it from every other.</param>
    /// <param name="distort">What to make of each name and quote, or null for nothing.</param>
    /// <param name="edition">Another edition of the article says something else.</param>
    public static Reading Read(int number, Func<string, string>? distort = null, int edition = 0)
    {
        distort ??= static text => text;
        var id = string.Create(CultureInfo.InvariantCulture, $"article-{number:D6}");
        var article = new ArticleHeader
        {
            Id = id,
            Title = distort($"Break {number}"),
            Published = new DateOnly(2010, 1, 1).AddDays(number % 3000),
            Source = $"Agency {number % 7}",
            Language = "en",
            Hash = ContentHash.Full(id, edition.ToString(CultureInfo.InvariantCulture)),
        };
        var entities = new List<Entity>();
        Entity Add(string name, EntityAttributes attributes, bool isNamed = true)
        {
            var span = new Span(entities.Count * 100, (entities.Count * 100) + 10);
            var entity = new Entity
            {
                Key = Entity.KeyOf(id, attributes.Label, span),
                Name = distort(name),
                IsNamed = isNamed,
                Attributes = attributes,
                Mentions = [new Mention(span, distort(name))],
            };
            entities.Add(entity);
            return entity;
        }

        var day = DateBounds.On(article.Published.Value.AddDays(-1));
        var prison = Add($"Prison {number % 97}", new PrisonAttributes { Security = "maximum-security" });
        var city = Add($"City {number % 53}", new PlaceAttributes { Kind = PlaceKind.City });
        var group = Add($"Movement {number % 31}", new GroupAttributes { Kind = GroupKind.Militant });
        var ministry = Add($"Ministry {number % 11}", new GroupAttributes { Kind = GroupKind.State });
        var escape = Add($"Break of {number / 2}", new EventAttributes { Type = EventType.PrisonBreak, When = day });
        var guards = Add("six guards", new CohortAttributes { Role = "guard", Count = CountBounds.Exactly(6) }, isNamed: false);
        var leader = Add($"Leader {number % 31}", new PersonAttributes { Titles = ["commander"] });
        var people = Enumerable
            .Range(0, 4)
            .Select(i => Add($"Person {((number * 3) + i) % 20000}", new PersonAttributes { Age = 20 + i, Nationality = "Tajikistan" }))
            .ToList();
        var statements = new List<Statement>();
        void State(StatementType type, Entity subject, Entity @object, string? role = null, Stance stance = Stance.Asserted)
        {
            var evidence = new Span(statements.Count * 200, (statements.Count * 200) + 90);
            statements.Add(
                new Statement
                {
                    Id = Statement.IdOf(article, type, subject.Key, @object.Key, role, stance, evidence),
                    Type = type,
                    Subject = subject.Key,
                    Object = @object.Key,
                    Role = role,
                    Stance = stance,
                    When = day,
                    Count = subject == guards ? CountBounds.Exactly(6) : CountBounds.Unknown,
                    Confidence = 0.9,
                    Evidence = new Evidence(
                        evidence,
                        distort($"{subject.Name} and {@object.Name}, sentence {statements.Count} of {number}.")
                    ),
                }
            );
        }

        foreach (var person in people)
        {
            State(StatementType.EscapedFrom, person, prison);
            State(
                StatementType.AffiliatedWith,
                person,
                group,
                AffiliationRole.Member,
                person == people[0] ? Stance.Alleged : Stance.Asserted
            );
        }

        State(StatementType.OccurredAt, escape, prison);
        State(StatementType.LocatedIn, prison, city);
        State(StatementType.KilledIn, guards, escape);
        State(StatementType.AffiliatedWith, leader, group, AffiliationRole.Leader);
        State(StatementType.RunBy, prison, ministry);
        if (edition > 0)
        {
            State(StatementType.RelatedTo, people[1], leader, "brother");
        }

        return new Reading
        {
            Article = article,
            Entities = [.. entities],
            Statements = [.. statements],
        };
    }

    private static ResolvedCorpus Resolve(IReadOnlyCollection<Reading> readings)
    {
        var nodes = readings
            .SelectMany(reading => reading.Entities.Select(entity => (reading.Article, Entity: entity)))
            .GroupBy(
                member => member.Entity.IsNamed ? $"{member.Entity.Label} {member.Entity.Name}" : member.Entity.Key,
                StringComparer.Ordinal
            )
            .Select(group => Node([.. group.OrderBy(member => member.Entity.Key, StringComparer.Ordinal)]))
            .OrderBy(node => node.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var events = nodes.Where(node => node.Label == EntityLabel.Event);
        return new ResolvedCorpus
        {
            Entities = nodes,
            Reports =
            [
                .. events
                    .SelectMany(node =>
                        node.Articles.Select(article => new Report(
                            article,
                            node.Id,
                            ImmutableSortedDictionary<CountKind, CountBounds>.Empty.Add(CountKind.Killed, CountBounds.Exactly(6))
                        ))
                    )
                    .OrderBy(report => report.EventId, StringComparer.Ordinal)
                    .ThenBy(report => report.ArticleId, StringComparer.Ordinal),
            ],
        };
    }

    private static ResolvedEntity Node(ImmutableArray<(ArticleHeader Article, Entity Entity)> members)
    {
        var first = members[0].Entity;
        return new ResolvedEntity
        {
            Id = first.Key,
            MemberIds = [.. members.Select(member => member.Entity.Key)],
            Name = first.Name,
            IsNamed = first.IsNamed,
            Attributes = first.Attributes,
            Figures = first.Label == EntityLabel.Event ? EventFigures.None : null,
            Mentions =
            [
                .. members
                    .SelectMany(member =>
                        member.Entity.Mentions.Select(mention => new ArticleMention(member.Article.Id, mention.Span, mention.Text))
                    )
                    .OrderBy(mention => mention.ArticleId, StringComparer.Ordinal)
                    .ThenBy(mention => mention.Span),
            ],
            Articles = [.. members.Select(member => member.Article.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }
}
