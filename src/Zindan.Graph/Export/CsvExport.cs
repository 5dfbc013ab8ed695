using System.Text;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;

namespace Zindan.Graph.Export;

/// <summary>Nodes and relationships as two CSV tables with headers, by RFC 4180 but with LF as line end, UTF-8 without byte-order mark.</summary>
/// <remarks>Lists are joined by <c>;</c>, with a backslash before a semicolon or backslash inside an item. What is unknown is empty. A text that a spreadsheet would take for a
/// formula (beginning with = + - @, a tab or a line end) has an apostrophe before it.</remarks>
public static class CsvExport
{
    /// <summary>Writes <c>nodes.csv</c>.</summary>
    public static void WriteNodes(KnowledgeGraph graph, Stream output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Column<ResolvedEntity>[] columns = [new("id", IsNumber: false, entity => entity.Id), .. NodeColumns.All];
        Write(columns, graph.Entities, output);
    }

    /// <summary>Writes <c>relationships.csv</c>; <c>source</c> and <c>target</c> are ids of nodes, as Gephi wants them named.</summary>
    public static void WriteRelationships(KnowledgeGraph graph, Stream output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Column<Relationship>[] columns =
        [
            new("id", IsNumber: false, edge => edge.Id),
            new("source", IsNumber: false, edge => edge.Subject),
            new("target", IsNumber: false, edge => edge.Object),
            .. RelationshipColumns.All,
        ];
        Write(columns, graph.Relationships, output);
    }

    private static void Write<T>(Column<T>[] columns, IEnumerable<T> items, Stream output)
    {
        using var writer = new StreamWriter(
            output,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            bufferSize: 1 << 16,
            leaveOpen: true
        )
        {
            NewLine = "\n",
        };
        writer.WriteLine(string.Join(',', columns.Select(column => column.Name)));
        foreach (var item in items)
        {
            writer.WriteLine(string.Join(',', columns.Select(column => Field(column, item))));
        }
    }

    private static string Field<T>(Column<T> column, T item) =>
        column.Value(item) switch
        {
            null => "",
            int number => ColumnText.Of(number),
            var value => CsvField.Of(ColumnText.Of(value)),
        };
}
