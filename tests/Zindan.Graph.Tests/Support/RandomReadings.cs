using System.Collections.Immutable;
using System.Globalization;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Graph.Tests.Support;

/// <summary>Makes readings of a seed: few names, so that articles speak of the same things, some of them hostile to every format.</summary>
public static class RandomReadings
{
    private static readonly string[] Names =
    [
        "Mirzo Ziyoev",
        "O'Brien \"the Fox\"",
        "a,b;c",
        "=HYPERLINK(1)",
        "line\nbreak",
        "<b>&amp;</b>",
        "back\\slash`tick`",
        "$param {x: 1}) DETACH DELETE (n",
        "Душанбе",
        "𝒜 surrogate \u0001\u007f",
    ];

    private static readonly string[] Quotes = ["short", "the same sentence in many papers", "he \"fled\"\r\n, they said", "]]> --", "-1+2"];

    /// <summary>Readings of the articles <c>a0</c>, <c>a1</c> and so on; each depends on <paramref name="seed"/> and its number alone.</summary>
    public static ImmutableArray<Reading> Make(int seed, int count) => [.. Enumerable.Range(0, count).Select(i => One(seed, i))];

    private static Reading One(int seed, int number)
    {
        var random = new Random(unchecked((seed * 397) ^ number));
        var id = string.Create(CultureInfo.InvariantCulture, $"a{number}");
        var entities = Enumerable.Range(0, random.Next(0, 8)).Select(i => Entity(random, id, i)).ToImmutableArray();
        var article = new ArticleHeader
        {
            Id = id,
            Title = random.Next(3) == 0 ? null : Names[random.Next(Names.Length)],
            Published = random.Next(3) == 0 ? null : Day(random),
            Source = random.Next(2) == 0 ? null : "Agency",
            Hash = ContentHash.Full(id, seed.ToString(CultureInfo.InvariantCulture)),
        };
        var statements = Enumerable
            .Range(0, entities.Length == 0 ? 0 : random.Next(0, 12))
            .Select(i => Statement(random, article, entities, i))
            .OfType<Statement>()
            .DistinctBy(statement => statement.Id)
            .ToImmutableArray();
        return new Reading
        {
            Article = article,
            Entities = entities,
            Statements = statements,
        };
    }

    private static Entity Entity(Random random, string article, int i)
    {
        var name = Names[random.Next(Names.Length)];
        EntityAttributes attributes = random.Next(6) switch
        {
            0 => new PersonAttributes { Titles = random.Next(2) == 0 ? [] : ["commander"], Age = random.Next(2) == 0 ? null : 28 },
            1 => new GroupAttributes { Kind = GroupKind.Militant, Country = "Tajikistan" },
            2 => new CohortAttributes { Role = "guard", Count = Count(random) },
            3 => new PrisonAttributes { Security = "maximum-security" },
            4 => new EventAttributes { Type = EventType.PrisonBreak, When = Bounds(random) },
            _ => new PlaceAttributes { Kind = PlaceKind.City },
        };
        var mentions = Enumerable
            .Range(0, random.Next(0, 3))
            .Select(j => new Mention(new Span((100 * i) + (20 * j), (100 * i) + (20 * j) + name.Length), name))
            .ToImmutableArray();
        var key = new Span(100 * i, (100 * i) + name.Length);
        return new Entity
        {
            Key = Core.Entities.Entity.KeyOf(article, attributes.Label, key),
            Name = name,
            IsNamed = random.Next(4) > 0,
            Aliases = random.Next(2) == 0 ? [] : [Names[random.Next(Names.Length)]],
            Attributes = attributes,
            Mentions = mentions,
        };
    }

    private static Statement? Statement(Random random, ArticleHeader article, ImmutableArray<Entity> entities, int i)
    {
        var (subject, @object) = (entities[random.Next(entities.Length)], entities[random.Next(entities.Length)]);
        var types = Enum.GetValues<StatementType>().Where(type => StatementSignature.Allows(type, subject.Label, @object.Label)).ToList();
        if (types.Count == 0 || subject.Key == @object.Key)
        {
            return null;
        }

        var type = types[random.Next(types.Count)];
        var stance = (Stance)random.Next(Enum.GetValues<Stance>().Length);
        var role = type is StatementType.AffiliatedWith or StatementType.RelatedTo ? "member" : null;
        var quote = Quotes[random.Next(Quotes.Length)];
        var span = new Span(50 * i, (50 * i) + quote.Length);
        return new Statement
        {
            Id = Core.Statements.Statement.IdOf(article, type, subject.Key, @object.Key, role, stance, span),
            Type = type,
            Subject = subject.Key,
            Object = @object.Key,
            Stance = stance,
            Speaker = random.Next(2) == 0 ? null : "a spokesman",
            Role = role,
            When = Bounds(random),
            Count = Count(random),
            Confidence = random.NextDouble(),
            Charge = type == StatementType.ConvictedIn ? "membership" : null,
            Evidence = new Evidence(span, quote),
            Trace = ["rule"],
        };
    }

    private static DateBounds Bounds(Random random) =>
        random.Next(4) switch
        {
            0 => DateBounds.Unknown,
            1 => new DateBounds(null, Day(random)),
            2 => new DateBounds(Day(random), null),
            _ => DateBounds.On(Day(random)),
        };

    private static CountBounds Count(Random random) =>
        random.Next(4) switch
        {
            0 => CountBounds.Unknown,
            1 => CountBounds.AtLeast(random.Next(1, 30)),
            2 => CountBounds.AtMost(random.Next(1, 30)),
            _ => CountBounds.Exactly(random.Next(1, 30)),
        };

    private static DateOnly Day(Random random) => new(2010, random.Next(1, 13), random.Next(1, 28));
}
