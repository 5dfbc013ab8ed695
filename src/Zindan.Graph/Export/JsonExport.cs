using System.Text.Json;
using Zindan.Core.Graphs;
using Zindan.Core.Json;

namespace Zindan.Graph.Export;

/// <summary>The whole graph as one JSON object, by the contract of the graph model: articles, entities, statements, relationships, and the articles' own figures as reports.</summary>
public static class JsonExport
{
    private const int FlushBytes = 1 << 16;

    /// <summary>Writes the graph as UTF-8 without byte-order mark, two spaces a level, LF.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, ReadingJson.Indented))
        {
            writer.WriteStartObject();
            WriteList(writer, "articles", graph.Articles, ArticleHeaderJson.Write);
            WriteList(writer, "entities", graph.Entities, ResolvedEntityJson.Write);
            WriteList(writer, "statements", graph.Statements, (to, statement) => ResolvedStatementJson.Write(to, statement));
            WriteList(writer, "relationships", graph.Relationships, RelationshipJson.Write);
            WriteList(writer, "reports", graph.Reports, ReportJson.Write);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
            if (writer.BytesPending > FlushBytes)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
    }
}
