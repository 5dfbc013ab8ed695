using System.Collections.Immutable;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Core.Json;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Graph.Diff;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Projection;
using Zindan.Graph.Writing.Rows;

namespace Zindan.Graph.Verification;

/// <summary>How each kind of item is read back and compared.</summary>
internal static class GraphComparers
{
    public static ItemComparer<ArticleHeader> Articles { get; } =
        new()
        {
            Noun = "article",
            Recipe = "articles",
            RowOf = GraphRows.Of,
            Found = row => MapValue.Of(("id", row["id"]), ("properties", row["properties"])),
            KeyOf = row => Text(row["id"]),
            KeyOfItem = article => article.Id,
            StubOf = row => new ArticleHeader { Id = Text(row["id"]), Hash = "" },
        };

    public static ItemComparer<ResolvedEntity> Entities { get; } =
        new()
        {
            Noun = "node",
            Recipe = "entities",
            RowOf = entity =>
                MapValue.Of([
                    .. GraphRows.Of(entity).Entries,
                    KeyValuePair.Create<string, GraphValue>("labels", ListValue.Of([ContractNames.Of(entity.Label)])),
                ]),
            Found = row => MapValue.Of(("id", row["id"]), ("labels", row["labels"]), ("properties", row["properties"])),
            KeyOf = row => $"{Text(((ListValue)row["labels"]).Items[0])} {Text(row["id"])}",
            KeyOfItem = entity => $"{ContractNames.Of(entity.Label)} {entity.Id}",
            StubOf = EntityStub,
        };

    public static ItemComparer<ArticleMentions> Mentions { get; } =
        new()
        {
            Noun = "mention",
            Recipe = "mentions",
            RowOf = GraphRows.Of,
            Found = row => MapValue.Of(("article", row["article"]), ("entity", row["entity"]), ("properties", row["properties"])),
            KeyOf = row => $"{Text(row["article"])} MENTIONS {Text(row["entity"])}",
            KeyOfItem = mentions => $"{mentions.ArticleId} MENTIONS {mentions.EntityId}",
            StubOf = row => new ArticleMentions(Text(row["article"]), Text(row["entity"]), []),
        };

    public static ItemComparer<ResolvedStatement> Statements { get; } =
        new()
        {
            Noun = "statement",
            Recipe = "statements",
            RowOf = GraphRows.Of,
            Found = row =>
                MapValue.Of(
                    ("id", row["id"]),
                    ("article", OnlyOne(row["articles"])),
                    ("subject", OnlyOne(row["subjects"])),
                    ("object", OnlyOne(row["objects"])),
                    ("properties", row["properties"])
                ),
            KeyOf = row => Text(row["id"]),
            KeyOfItem = resolved => resolved.Statement.Id,
            StubOf = row => new ResolvedStatement(
                Text(row["article"]),
                new Statement
                {
                    Id = Text(row["id"]),
                    Type = default,
                    Subject = "",
                    Object = "",
                    Evidence = new Evidence(new Span(0, 0), ""),
                },
                Text(row["subject"]),
                Text(row["object"])
            ),
        };

    public static ItemComparer<Relationship> Relationships { get; } =
        new()
        {
            Noun = "relationship",
            Recipe = "relationships",
            RowOf = GraphRows.Of,
            Found = row =>
                MapValue.Of(
                    ("subject", row["subject"]),
                    ("type", row["type"]),
                    ("object", row["object"]),
                    ("properties", row["properties"])
                ),
            KeyOf = row => $"{Text(row["subject"])} {Text(row["type"])} {Text(row["object"])}",
            KeyOfItem = edge => $"{edge.Subject} {ContractNames.Of(edge.Type)} {edge.Object}",
            StubOf = RelationshipStub,
        };

    public static ItemComparer<Report> Reports { get; } =
        new()
        {
            Noun = "report",
            Recipe = "reports",
            RowOf = GraphRows.Of,
            Found = row => MapValue.Of(("article", row["article"]), ("event", row["event"]), ("properties", row["properties"])),
            KeyOf = row => $"{Text(row["article"])} REPORTS {Text(row["event"])}",
            KeyOfItem = report => $"{report.ArticleId} REPORTS {report.EventId}",
            StubOf = row => new Report(Text(row["article"]), Text(row["event"]), ImmutableSortedDictionary<CountKind, CountBounds>.Empty),
        };

    private static ResolvedEntity EntityStub(MapValue row)
    {
        var id = Text(row["id"]);
        var members = ((MapValue)row["properties"])["memberIds"] is ListValue list ? list.Items.Select(Text) : [id];
        return new ResolvedEntity
        {
            Id = id,
            MemberIds = [.. members],
            Name = "",
            Attributes = Text(((ListValue)row["labels"]).Items[0]) switch
            {
                "Person" => new PersonAttributes(),
                "Group" => new GroupAttributes(),
                "Cohort" => new CohortAttributes(),
                "Prison" => new PrisonAttributes(),
                "Event" => new EventAttributes { Type = default },
                _ => new PlaceAttributes(),
            },
        };
    }

    private static Relationship RelationshipStub(MapValue row)
    {
        var (subject, @object) = (Text(row["subject"]), Text(row["object"]));
        var type = ContractNames.TryParse(Text(row["type"]), out StatementType known) ? known : default;
        return new Relationship
        {
            Id = RelationshipProjector.IdOf(subject, type, @object),
            Subject = subject,
            Type = type,
            Object = @object,
            Statements = [],
            Articles = [],
            Sources = 0,
            Quotes = [],
        };
    }

    // None or several are a difference by themselves: no row of ours has a list there.
    private static GraphValue OnlyOne(GraphValue ids) => ids is ListValue { Items: [var only] } ? only : ids;

    private static string Text(GraphValue value) => value is StringValue text ? text.Value : ValueText.Format(value);
}
