using Zindan.Core.Graphs;
using Zindan.Graph.Ports;
using Zindan.Graph.Writing;
using Zindan.Neo4j.IntegrationTests.Server;
using Zindan.Neo4j.IntegrationTests.Support;

namespace Zindan.Neo4j.IntegrationTests.Writing;

public sealed class GraphWriterTests
{
    private IGraphDatabase _database = null!;

    [SetUp]
    public async Task Connect() => _database = await TestDatabase.ConnectEmptyAsync();

    [TearDown]
    public async Task Disconnect() => await _database.DisposeAsync();

    [Test]
    public async Task WritesAGraphThatVerifies([Values(1, 4)] int articlesPerTransaction)
    {
        var graph = SyntheticArticles.Graph(0, 10);
        var options = TestWriter.Quick with { ArticlesPerTransaction = articlesPerTransaction, RowsPerStatement = 7 };
        var report = await TestWriter.Create(_database, options).WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        Assert.Multiple(() =>
        {
            Assert.That(report.IsWhole, Is.True);
            Assert.That(report.Changes.NodesCreated, Is.EqualTo(graph.Articles.Length + graph.Entities.Length + graph.Statements.Length));
        });
        await TestWriter.AssertShowsAsync(_database, graph);
    }

    [Test]
    public async Task WritesNothingTheSecondTime()
    {
        var graph = SyntheticArticles.Graph(0, 5);
        await TestWriter.Create(_database).WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        var again = await TestWriter.Create(_database).WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        var pushed = await TestWriter.Create(_database).PushAsync(graph, 1);
        Assert.Multiple(() =>
        {
            Assert.That(again.Units, Is.Zero);
            Assert.That(pushed.Units, Is.Zero);
            Assert.That(pushed.Changes, Is.EqualTo(GraphChanges.None));
        });
    }

    [Test]
    public async Task EndsWithTheGraphOfWhatIsLeft()
    {
        // Article 3 comes anew, 0 and 1 leave, 2 says something else: nodes merge, move, change and go.
        var first = SyntheticArticles.Graph([SyntheticArticles.Read(0), SyntheticArticles.Read(1), SyntheticArticles.Read(2)]);
        var second = SyntheticArticles.Graph([SyntheticArticles.Read(2, edition: 1), SyntheticArticles.Read(3)]);
        var writer = TestWriter.Create(_database);
        await writer.WriteAsync(KnowledgeGraph.Empty, 0, first, 1);
        var report = await writer.WriteAsync(first, 1, second, 2);
        Assert.That(report.Compared, Is.False);
        await TestWriter.AssertShowsAsync(_database, second);
        await writer.WriteAsync(second, 2, KnowledgeGraph.Empty, 3);
        Assert.That(await TestDatabase.CountAsync(_database, "MATCH (n) WHERE NOT n:GraphOwner RETURN count(n)"), Is.Zero);
    }

    [Test]
    public async Task FindsItsWayFromAnyOtherGeneration()
    {
        var (first, second, third) = (SyntheticArticles.Graph(0, 3), SyntheticArticles.Graph(1, 3), SyntheticArticles.Graph(2, 4));
        var writer = TestWriter.Create(_database);
        await writer.WriteAsync(KnowledgeGraph.Empty, 0, first, 1);
        var report = await writer.WriteAsync(second, 7, third, 8);
        Assert.That(report.Compared, Is.True);
        await TestWriter.AssertShowsAsync(_database, third);
    }

    [Test]
    public async Task PutsRightWhatSomebodyElseDidToItsNodes()
    {
        var graph = SyntheticArticles.Graph(0, 4);
        var writer = TestWriter.Create(_database);
        await writer.PushAsync(graph, 1);
        await TestDatabase.RunAsync(_database, "MATCH (p:Person) WITH p ORDER BY p.id LIMIT 2 SET p.name = 'somebody', p.note = 'x'");
        await TestDatabase.RunAsync(_database, "MATCH (s:Statement) WITH s ORDER BY s.id LIMIT 2 DETACH DELETE s");
        await TestDatabase.RunAsync(
            _database,
            "MATCH (p)-[r:ESCAPED_FROM]->(q) WITH p, q LIMIT 3 CREATE (p)-[:ESCAPED_FROM {twice: true}]->(q)"
        );
        await TestDatabase.RunAsync(_database, "MATCH (s:Statement)-[r:SUBJECT]->() WITH s, r ORDER BY s.id LIMIT 1 DELETE r");
        await TestDatabase.RunAsync(
            _database,
            "MATCH (p:Person), (e:Event) WITH p, e LIMIT 1 CREATE (p)-[:KILLED_IN {stance: 'asserted'}]->(e)"
        );
        await TestDatabase.RunAsync(_database, "CREATE (:Person {id: 'made-up', madeBy: 'zindan', name: 'Nobody'})");
        await writer.PushAsync(graph, 1);
        await TestWriter.AssertShowsAsync(_database, graph);
    }

    [Test]
    public async Task ShowsWholeArticlesAfterEachTransaction()
    {
        var (before, after) = (SyntheticArticles.Graph(0, 6), SyntheticArticles.Graph(3, 6));
        var writer = TestWriter.Create(_database);
        await writer.WriteAsync(KnowledgeGraph.Empty, 0, before, 1);

        // Every unit is written by itself, and the writer stopped after it.
        for (var stop = 1; ; stop++)
        {
            using var cancellation = new CancellationTokenSource();
            var stopping = TestWriter.Create(
                _database,
                notify: notice =>
                {
                    if (notice is { Kind: WriterNoticeKind.Written, Done: 1 } && notice.Total > 1)
                    {
                        cancellation.Cancel();
                    }
                }
            );
            try
            {
                await stopping.WriteAsync(before, 1, after, 2, cancellation.Token);
                break;
            }
            catch (OperationCanceledException)
            {
                await TestWriter.AssertHasWholeArticlesAsync(_database, SyntheticArticles.Graph(0, 9));
            }

            Assert.That(stop, Is.LessThan(50));
        }

        await TestWriter.AssertShowsAsync(_database, after);
    }
}
