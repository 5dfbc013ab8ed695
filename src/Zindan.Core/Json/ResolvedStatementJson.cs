using System.Text.Json;
using Zindan.Core.Graphs;

namespace Zindan.Core.Json;

/// <summary>A statement of the graph: as in a reading, with its article, and nodes as subject and object.</summary>
public static class ResolvedStatementJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">Takes the object.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="detail">Whether the keys that the reading has for the ends are written too, without which it cannot be read back.</param>
    public static void Write(Utf8JsonWriter writer, ResolvedStatement statement, ReadingDetail detail = ReadingDetail.Contract)
    {
        writer.WriteStartObject();
        StatementJson.WriteFields(writer, statement.Statement, statement.Subject, statement.Object);
        writer.WriteString("article", statement.ArticleId);
        if (detail == ReadingDetail.Complete)
        {
            writer.WriteString("subjectMember", statement.Statement.Subject);
            writer.WriteString("objectMember", statement.Statement.Object);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads an object written in complete detail.</summary>
    /// <exception cref="ContractException">A field is missing or of the wrong kind.</exception>
    public static ResolvedStatement Parse(JsonElement element)
    {
        var field = new JsonField(element, "statement");
        var statement = StatementJson.Parse(field);
        return new ResolvedStatement(
            field["article"].Text(),
            statement with
            {
                Subject = field["subjectMember"].Text(),
                Object = field["objectMember"].Text(),
            },
            statement.Subject,
            statement.Object
        );
    }
}
