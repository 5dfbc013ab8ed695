using System.Collections.Immutable;

namespace Zindan.Graph.Export;

/// <summary>The formats and their files. The same graph gives the same bytes on every machine.</summary>
public static class GraphExport
{
    /// <summary>The files of a format, in the order to write them; one, but for <see cref="GraphFormat.Csv"/>.</summary>
    public static ImmutableArray<ExportPart> Parts(GraphFormat format) =>
        format switch
        {
            GraphFormat.Json => [new ExportPart("graph.json", JsonExport.Write)],
            GraphFormat.Graphml => [new ExportPart("graph.graphml", GraphmlExport.Write)],
            GraphFormat.Csv =>
            [
                new ExportPart("nodes.csv", CsvExport.WriteNodes),
                new ExportPart("relationships.csv", CsvExport.WriteRelationships),
            ],
            GraphFormat.Cypher => [new ExportPart("graph.cypher", CypherExport.Write)],
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This format has no writer"),
        };
}
