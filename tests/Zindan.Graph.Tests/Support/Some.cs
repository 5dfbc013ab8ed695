using System.Collections.Immutable;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Graph.Tests.Support;

/// <summary>Makes small readings by hand.</summary>
internal static class Some
{
    public static ArticleHeader Article(string id) =>
        new()
        {
            Id = id,
            Title = "Escape",
            Published = new DateOnly(2016, 6, 18),
            Source = "Agency",
            Hash = ContentHash.Full(id),
        };

    public static Entity Person(string article, string name, int start = 0) => Entity(article, name, start, new PersonAttributes());

    public static Entity Group(string article, string name, int start = 0) => Entity(article, name, start, new GroupAttributes());

    public static Entity Event(string article, string name, int start = 0) =>
        Entity(article, name, start, new EventAttributes { Type = EventType.Attack });

    public static Entity Entity(string article, string name, int start, EntityAttributes attributes)
    {
        var span = new Span(start, start + name.Length);
        return new Entity
        {
            Key = Core.Entities.Entity.KeyOf(article, attributes.Label, span),
            Name = name,
            Attributes = attributes,
            Mentions = [new Mention(span, name)],
        };
    }

    public static Statement Statement(
        string article,
        StatementType type,
        Entity subject,
        Entity @object,
        Stance stance = Stance.Asserted,
        string? role = null,
        string quote = "quote"
    )
    {
        var span = new Span(subject.Mentions[0].Span.Start, subject.Mentions[0].Span.Start + quote.Length);
        return new Statement
        {
            Id = Core.Statements.Statement.IdOf(Article(article), type, subject.Key, @object.Key, role, stance, span),
            Type = type,
            Subject = subject.Key,
            Object = @object.Key,
            Stance = stance,
            Role = role,
            Evidence = new Evidence(span, quote),
        };
    }

    public static Reading Reading(string article, ImmutableArray<Entity> entities, params ImmutableArray<Statement> statements) =>
        new()
        {
            Article = Article(article),
            Entities = entities,
            Statements = statements,
        };
}
