using Zindan.Core.Graphs;
using Zindan.Graph.Ports;
using Zindan.Graph.Recipes;
using Zindan.Graph.Verification;
using Zindan.Graph.Writing;

namespace Zindan.Neo4j.IntegrationTests.Support;

/// <summary>Writers as tests want them, and what must hold of a database after every one of them.</summary>
internal static class TestWriter
{
    public static GraphWriterOptions Quick { get; } =
        new()
        {
            RetryDelay = TimeSpan.FromMilliseconds(20),
            LongestRetryDelay = TimeSpan.FromMilliseconds(200),
            Retries = 20,
            FailuresBeforeBreak = 50,
            BreakDuration = TimeSpan.FromSeconds(1),
            ArticlesPerTransaction = 1,
        };

    public static GraphWriterIdentity Identity { get; } = new("workspace-1", "writer-1");

    public static GraphWriter Create(
        IGraphDatabase database,
        GraphWriterOptions? options = null,
        GraphWriterIdentity? identity = null,
        Action<WriterNotice>? notify = null
    ) => new(database, RecipeCatalog.Embedded, identity ?? Identity, options ?? Quick, TimeProvider.System, notify);

    /// <summary>The database shows the graph: nothing missing, nothing too much, nothing twice.</summary>
    public static async Task AssertShowsAsync(IGraphDatabase database, KnowledgeGraph graph)
    {
        var differences = await new GraphComparison(database, RecipeCatalog.Embedded).DifferencesAsync(graph);
        Assert.That(
            differences.Take(10).Select(difference => difference.ToString()),
            Is.Empty,
            $"{differences.Length} differences between database and graph"
        );
    }

    /// <summary>Every article that is in the database is there with all that it states, and nothing states or is stated without the rest.</summary>
    public static async Task AssertHasWholeArticlesAsync(IGraphDatabase database, KnowledgeGraph graph, params string[] except)
    {
        var rows = await Server.TestDatabase.ReadAsync(
            database,
            "MATCH (a:Article) RETURN a.id AS id, COUNT { (a)-[:STATES]->() } AS states, COUNT { (a)-[:MENTIONS]->() } AS mentions"
        );
        var statements = graph.Statements.ToLookup(statement => statement.ArticleId, StringComparer.Ordinal);
        var mentions = graph.Entities.SelectMany(entity => entity.Articles).ToLookup(article => article, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var id = ((Zindan.Graph.Ports.Values.StringValue)row["id"]).Value;
            if (except.Contains(id))
            {
                continue;
            }

            Assert.Multiple(() =>
            {
                Assert.That(row["states"], Is.EqualTo(new Zindan.Graph.Ports.Values.IntegerValue(statements[id].Count())), id);
                Assert.That(row["mentions"], Is.EqualTo(new Zindan.Graph.Ports.Values.IntegerValue(mentions[id].Count())), id);
            });
        }

        Assert.That(
            await Server.TestDatabase.CountAsync(
                database,
                "MATCH (s:Statement) WHERE NOT (s)-[:SUBJECT]->() OR NOT (s)-[:OBJECT]->() OR NOT (s)<-[:STATES]-() RETURN count(s)"
            ),
            Is.Zero
        );
    }
}
