using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Rulings;
using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Resolution.Tests;

/// <summary>Small readings by hand.</summary>
internal sealed class Some
{
    private readonly List<Entity> _entities = [];
    private readonly List<Statement> _statements = [];
    private readonly ArticleHeader _article;

    private Some(string id, string? published)
    {
        _article = new ArticleHeader
        {
            Id = id,
            Published = published is null ? null : Day(published),
            Hash = ContentHash.Full(id),
        };
    }

    public static Some Article(string id, string? published = null) => new(id, published);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static string Key(string article, string name) => ContentHash.Key(article, name);

    public static ResolvedCorpus Resolve(params Reading[] readings) => EntityResolver.Create().Resolve(readings, []);

    public static ResolvedCorpus Resolve(IReadOnlyList<Ruling> rulings, params Reading[] readings) =>
        EntityResolver.Create().Resolve(readings, rulings);

    public Some Person(string name, int? age = null, string[]? titles = null, string[]? aliases = null, string? nationality = null) =>
        Add(
            name,
            new PersonAttributes
            {
                Age = age,
                Titles = [.. titles ?? []],
                Nationality = nationality,
            },
            aliases
        );

    public Some Group(string name, GroupKind kind = GroupKind.Other, string? country = null, string[]? aliases = null) =>
        Add(name, new GroupAttributes { Kind = kind, Country = country }, aliases);

    public Some Prison(string name, string? place = null) => Add(name, new PrisonAttributes { Place = place });

    public Some Place(string name) => Add(name, new PlaceAttributes());

    public Some Cohort(string name, string role, int? low, int? high) =>
        Add(name, new CohortAttributes { Role = role, Count = new CountBounds(low, high) });

    public Some Event(string name, EventType type, string? earliest = null, string? latest = null, string? place = null) =>
        Add(
            name,
            new EventAttributes
            {
                Type = type,
                When = new DateBounds(earliest is null ? null : Day(earliest), latest is null ? null : Day(latest)),
                Place = place,
            }
        );

    public Some State(
        string subject,
        StatementType type,
        string @object,
        string? quote = null,
        string? role = null,
        Stance stance = Stance.Asserted
    )
    {
        quote ??= $"{subject} {type} {@object}";
        var span = new Span(1000 * _statements.Count, 1000 * _statements.Count + quote.Length);
        var (from, to) = (Key(_article.Id, subject), Key(_article.Id, @object));
        _statements.Add(
            new Statement
            {
                Id = Statement.IdOf(_article, type, from, to, role, stance, span),
                Type = type,
                Subject = from,
                Object = to,
                Role = role,
                Stance = stance,
                Evidence = new Core.Statements.Evidence(span, quote),
            }
        );
        return this;
    }

    public Reading Read(params PassageFingerprint[] passages) =>
        new()
        {
            Article = _article,
            Entities = [.. _entities],
            Statements = [.. _statements],
            Passages = [.. passages],
        };

    private Some Add(string name, EntityAttributes attributes, string[]? aliases = null)
    {
        var at = 10 * _entities.Count;
        _entities.Add(
            new Entity
            {
                Key = Key(_article.Id, name),
                Name = name,
                Aliases = [.. aliases ?? []],
                Attributes = attributes,
                Mentions = [new Mention(new Span(at, at + 5), name)],
            }
        );
        return this;
    }
}
