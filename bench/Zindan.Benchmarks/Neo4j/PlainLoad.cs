using System.Collections.Immutable;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Writing;

namespace Zindan.Benchmarks.Neo4j;

/// <summary>What the writer is measured against: the same rows in the same transactions by plain <c>UNWIND … MERGE</c>, with nothing around them.</summary>
internal static class PlainLoad
{
    private const string Entity = "Person|Group|Cohort|Prison|Event|Place";

    private static readonly Dictionary<string, string> Nodes = new(StringComparer.Ordinal)
    {
        ["merge-articles"] = "Article",
        ["merge-people"] = "Person",
        ["merge-groups"] = "Group",
        ["merge-cohorts"] = "Cohort",
        ["merge-prisons"] = "Prison",
        ["merge-events"] = "Event",
        ["merge-places"] = "Place",
    };

    public static async Task WriteAsync(IGraphDatabase database, IReadOnlyList<UnitOfWork> units, int unitsPerTransaction)
    {
        foreach (var chunk in units.Chunk(unitsPerTransaction))
        {
            await database.ExecuteAsync(
                async (transaction, token) =>
                {
                    foreach (var batch in UnitOfWork.Join(chunk).Batches)
                    {
                        await WriteAsync(transaction, batch, token);
                    }
                }
            );
        }
    }

    private static async Task WriteAsync(IGraphTransaction transaction, RowBatch batch, CancellationToken cancellationToken)
    {
        foreach (var (text, rows) in Statements(batch))
        {
            foreach (var chunk in rows.Chunk(1000))
            {
                var parameters = MapValue.Of(("rows", new ListValue(ImmutableArray.Create<GraphValue>(chunk))));
                await transaction.RunAsync(new GraphQuery(text, parameters), cancellationToken);
            }
        }
    }

    private static IEnumerable<(string Text, IEnumerable<MapValue> Rows)> Statements(RowBatch batch) =>
        batch.Recipe switch
        {
            "merge-statements" =>
            [
                (
                    $"UNWIND $rows AS row MATCH (a:Article {{id: row.article}}) MATCH (s:{Entity} {{id: row.subject}}) MATCH (o:{Entity} {{id: row.object}}) "
                        + "MERGE (x:Statement {id: row.id}) SET x = row.properties MERGE (a)-[:STATES]->(x) MERGE (x)-[:SUBJECT]->(s) MERGE (x)-[:OBJECT]->(o)",
                    batch.Rows
                ),
            ],
            "merge-mentions" =>
            [
                (
                    $"UNWIND $rows AS row MATCH (a:Article {{id: row.article}}) MATCH (e:{Entity} {{id: row.entity}}) MERGE (a)-[r:MENTIONS]->(e) SET r = row.properties",
                    batch.Rows
                ),
            ],
            "merge-reports" =>
            [
                (
                    "UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (e:Event {id: row.event}) MERGE (a)-[r:REPORTS]->(e) SET r = row.properties",
                    batch.Rows
                ),
            ],
            "merge-relationships" => batch
                .Rows.GroupBy(row => ((StringValue)row["type"]).Value, StringComparer.Ordinal)
                .Select(rows =>
                    (
                        $"UNWIND $rows AS row MATCH (s:{Entity} {{id: row.subject}}) MATCH (o:{Entity} {{id: row.object}}) MERGE (s)-[r:{rows.Key}]->(o) SET r = row.properties",
                        (IEnumerable<MapValue>)rows
                    )
                ),
            var recipe when Nodes.TryGetValue(recipe, out var label) =>
            [
                ($"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row.properties", batch.Rows),
            ],
            var recipe => throw new InvalidOperationException($"A load only adds, and {recipe} does not"),
        };
}
