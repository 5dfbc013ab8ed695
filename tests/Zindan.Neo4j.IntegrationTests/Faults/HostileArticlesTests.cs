using System.Globalization;
using Zindan.Core.Graphs;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Recipes;
using Zindan.Neo4j.IntegrationTests.Server;
using Zindan.Neo4j.IntegrationTests.Support;

namespace Zindan.Neo4j.IntegrationTests.Faults;

public sealed class HostileArticlesTests
{
    private static readonly string[] Poisons =
    [
        "' OR 1=1 //",
        "\" }) DETACH DELETE n //",
        "`) MATCH (n) DETACH DELETE n WITH 1 AS x //",
        "$rows $name {id: $id}",
        "\\u0027 \\' \\\" \\\\",
        "a\0b\u0001\u001f\u007f\u0085\u2028\u2029",
        "\u202Eright to left\u200B\uFEFF",
        "lone \ud800 surrogate \udfff",
        "😀𝔘𝔫𝔦𝔠𝔬𝔡𝔢 عربي кириллица 漢字",
        "<script>alert(1)</script>",
        "{\"$type\":\"Integer\",\"_value\":\"1\"}",
        "CALL apoc.cypher.run('MATCH (n) DELETE n', {})",
        "\r\n\t; DROP CONSTRAINT zindan_person_id;",
    ];

    [Test]
    public async Task LoadsAThousandHostileArticlesAsTheyAre()
    {
        await using var database = await TestDatabase.ConnectEmptyAsync();
        var number = 0;
        string Distort(string text) =>
            (number++ % 2000) switch
            {
                0 => text + new string('x', 100_000),
                _ => $"{text} {Poisons[number % Poisons.Length]} {number.ToString(CultureInfo.InvariantCulture)}",
            };
        var graph = SyntheticArticles.Graph(0, 1000, Distort);
        var options = TestWriter.Quick with { ArticlesPerTransaction = 50 };
        var report = await TestWriter.Create(database, options).WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        Assert.That(report.Refused, Is.Empty);
        await TestWriter.AssertShowsAsync(database, graph);
        Assert.That(
            await TestDatabase.CountAsync(database, "MATCH (n) WHERE NOT n:GraphOwner RETURN count(n)"),
            Is.EqualTo(graph.Articles.Length + graph.Entities.Length + graph.Statements.Length)
        );
        await foreach (
            var row in database.QueryAsync(RecipeCatalog.Embedded.Find(RecipeKind.Read, "find-by-name").ToQuery(("name", "detach delete")))
        )
        {
            Assert.That(ValueText.Format(row["name"]), Does.Contain("DETACH DELETE"));
        }
    }
}
