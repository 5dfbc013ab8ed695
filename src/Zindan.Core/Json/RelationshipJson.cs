using System.Text.Json;
using Zindan.Core.Graphs;
using Zindan.Core.Statements;

namespace Zindan.Core.Json;

/// <summary>An edge of the graph as the contract writes it.</summary>
public static class RelationshipJson
{
    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter writer, Relationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("id", relationship.Id);
        writer.WriteString("type", ContractNames.Of(relationship.Type));
        writer.WriteString("subject", relationship.Subject);
        writer.WriteString("object", relationship.Object);
        writer.WriteString("stance", ContractNames.Of(relationship.Stance));
        EntityJson.WriteTexts(writer, "roles", relationship.Roles);
        if (relationship.Type == StatementType.ConvictedIn || relationship.Charges.Length + relationship.Sentences.Length > 0)
        {
            EntityJson.WriteTexts(writer, "charges", relationship.Charges);
            EntityJson.WriteTexts(writer, "sentences", relationship.Sentences);
        }

        ArticleHeaderJson.WriteDate(writer, "earliest", relationship.When.Earliest);
        ArticleHeaderJson.WriteDate(writer, "latest", relationship.When.Latest);
        StatementJson.WriteNumber(writer, "low", relationship.Count.Low);
        StatementJson.WriteNumber(writer, "high", relationship.Count.High);
        writer.WriteNumber("sources", relationship.Sources);
        EntityJson.WriteTexts(writer, "articles", relationship.Articles);
        EntityJson.WriteTexts(writer, "statements", relationship.Statements);
        EntityJson.WriteTexts(writer, "quotes", relationship.Quotes);
        writer.WriteEndObject();
    }

    /// <summary>Reads the object.</summary>
    /// <exception cref="ContractException">A field is missing or of the wrong kind.</exception>
    public static Relationship Parse(JsonElement element)
    {
        var relationship = new JsonField(element, "relationship");
        return new Relationship
        {
            Id = relationship["id"].Text(),
            Type = ContractNames.TryParse(relationship["type"].Text(), out StatementType type)
                ? type
                : throw relationship["type"].Wrong("a relationship type of the contract"),
            Subject = relationship["subject"].Text(),
            Object = relationship["object"].Text(),
            Stance = relationship["stance"].Member<Stance>(),
            Roles = relationship["roles"].Texts(),
            Charges = relationship["charges"].Texts(),
            Sentences = relationship["sentences"].Texts(),
            When = new DateBounds(relationship["earliest"].DateOrNull(last: false), relationship["latest"].DateOrNull(last: true)),
            Count = new CountBounds(relationship["low"].NumberOrNull(), relationship["high"].NumberOrNull()),
            Sources = relationship["sources"].Number(),
            Articles = relationship["articles"].Texts(),
            Statements = relationship["statements"].Texts(),
            Quotes = relationship["quotes"].Texts(),
        };
    }
}
