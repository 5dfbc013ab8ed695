using Zindan.Core.Graphs;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Writing;
using Zindan.Neo4j.IntegrationTests.Server;
using Zindan.Neo4j.IntegrationTests.Support;

namespace Zindan.Neo4j.IntegrationTests.Faults;

public sealed class OwnershipTests
{
    private static readonly GraphWriterIdentity Copy = TestWriter.Identity with { Holder = "a copy of the workspace" };
    private static readonly GraphWriterIdentity Other = new("workspace-2", "writer-2");

    private IGraphDatabase _database = null!;

    [SetUp]
    public async Task Connect() => _database = await TestDatabase.ConnectEmptyAsync();

    [TearDown]
    public async Task Disconnect() => await _database.DisposeAsync();

    [Test]
    public async Task RefusesASecondWriterWhileTheFirstIsAtWork()
    {
        var (graph, refusals) = (SyntheticArticles.Graph(0, 2), new List<GraphWriteException>());
        var first = TestWriter.Create(
            _database,
            notify: notice =>
            {
                if (notice.Kind == WriterNoticeKind.Written)
                {
                    refusals.Add(
                        Assert.ThrowsAsync<GraphWriteException>(() =>
                            TestWriter.Create(_database, identity: Copy).PushAsync(SyntheticArticles.Graph(5, 1), 9)
                        )!
                    );
                }
            }
        );
        await first.WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        Assert.That(refusals, Has.Count.EqualTo(2).And.All.Message.Contains("writer-1"));
        await TestWriter.AssertShowsAsync(_database, graph);
    }

    [Test]
    public async Task WaitsForTheFirstWriterWhereAskedTo()
    {
        var (graph, later) = (SyntheticArticles.Graph(0, 2), SyntheticArticles.Graph(0, 3));
        Task? second = null;
        var waiting = new TaskCompletionSource();
        var options = TestWriter.Quick with { Lease = TimeSpan.FromSeconds(20), LeaseWait = TimeSpan.FromMinutes(5) };
        await TestDatabase.RunAsync(_database, "CREATE (:GraphOwner {id: 'zindan', workspace: 'workspace-1', generation: -1})");
        await HoldAsync(TestWriter.Identity.Holder, seconds: 600);
        second = TestWriter
            .Create(_database, options with { Lease = TimeSpan.FromSeconds(1) }, Copy, notice => waiting.TrySetResult())
            .PushAsync(later, 2);
        await waiting.Task;
        await TestWriter.Create(_database).PushAsync(graph, 1);
        await second;
        await TestWriter.AssertShowsAsync(_database, later);
    }

    [Test]
    public async Task TakesOverWhenTheLeaseHasExpired()
    {
        await TestWriter.Create(_database).PushAsync(SyntheticArticles.Graph(0, 2), 1);
        await HoldAsync("a writer that is gone", seconds: -1);
        var graph = SyntheticArticles.Graph(1, 2);
        await TestWriter.Create(_database).PushAsync(graph, 2);
        await TestWriter.AssertShowsAsync(_database, graph);
    }

    [Test]
    public async Task WritesNothingMoreOnceItHasLostTheLease()
    {
        var (graph, winner) = (SyntheticArticles.Graph(0, 4), SyntheticArticles.Graph(10, 2));
        var stalled = TestWriter.Create(
            _database,
            notify: notice =>
            {
                if (notice is { Kind: WriterNoticeKind.Written, Done: 1 })
                {
                    HoldAsync(TestWriter.Identity.Holder, seconds: -1).GetAwaiter().GetResult();
                    TestWriter.Create(_database, identity: Copy).PushAsync(winner, 5).GetAwaiter().GetResult();
                }
            }
        );
        Assert.That(async () => await stalled.WriteAsync(KnowledgeGraph.Empty, 0, graph, 1), Throws.TypeOf<LeaseLostException>());
        await TestWriter.AssertShowsAsync(_database, winner);
    }

    [Test]
    public async Task RefusesAnotherWorkspaceUntilItAdoptsTheGraph()
    {
        var (mine, theirs) = (SyntheticArticles.Graph(0, 2), SyntheticArticles.Graph(1, 2));
        await TestWriter.Create(_database).PushAsync(mine, 1);
        var refusal = Assert.ThrowsAsync<GraphWriteException>(() =>
            TestWriter.Create(_database, identity: Other).WriteAsync(mine, 1, theirs, 2)
        )!;
        Assert.That(refusal.Message, Does.Contain("workspace-1").And.Contain("--adopt"));
        await TestWriter.AssertShowsAsync(_database, mine);

        // The generations of two workspaces have nothing to do with each other: adopting compares everything.
        await TestWriter.Create(_database, TestWriter.Quick with { Adopt = true }, Other).WriteAsync(mine, 1, theirs, 1);
        await TestWriter.AssertShowsAsync(_database, theirs);
        Assert.That(async () => await TestWriter.Create(_database).PushAsync(mine, 1), Throws.TypeOf<GraphWriteException>());
    }

    [Test]
    public async Task LeavesNodesOfOthersUntouched()
    {
        var graph = SyntheticArticles.Graph(0, 3);
        var person = graph.Entities.First(entity => entity.Label == Core.Entities.EntityLabel.Person);
        await TestDatabase.RunAsync(
            _database,
            "CREATE (a:Person {id: 'theirs', name: 'Somebody'})-[:AFFILIATED_WITH {role: 'x'}]->(g:Group {name: 'Club'}), (:Customer {id: 7})<-[:KNOWS]-(a), (:Person), (:Person), (:Article {id: 'elsewhere'})"
        );
        var before = await ForeignAsync();
        var writer = TestWriter.Create(_database);
        await writer.WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        await TestWriter.AssertShowsAsync(_database, graph);

        // Somebody ties a node of their own to one of ours: ours may go, theirs stays.
        await TestDatabase.RunAsync(
            _database,
            "MATCH (p:Person {id: $id}) CREATE (:Note {text: 'look'})-[:ABOUT]->(p)",
            MapValue.Of(("id", person.Id))
        );
        await writer.WriteAsync(graph, 1, KnowledgeGraph.Empty, 2);
        var after = await ForeignAsync();
        Assert.That(after.Where(row => !row.Contains("look", StringComparison.Ordinal)), Is.EqualTo(before));
        Assert.That(after, Has.Count.EqualTo(before.Count + 1));
    }

    [Test]
    public async Task RefusesAnArticleWhoseKeySomebodyElseHasAndWritesTheOthers()
    {
        var graph = SyntheticArticles.Graph(0, 3);
        await TestDatabase.RunAsync(_database, "CREATE (:Article {id: 'article-000001', title: 'theirs'})");
        var report = await TestWriter.Create(_database).WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        Assert.That(report.Refused.Select(unit => unit.Key), Does.Contain("article-000001"));
        Assert.That(report.Refused[0].Reason, Does.Contain("Zindan did not make"));
        Assert.That(
            await TestDatabase.CountAsync(
                _database,
                "MATCH (a:Article {id: 'article-000001'}) WHERE properties(a) = {id: 'article-000001', title: 'theirs'} RETURN count(a)"
            ),
            Is.EqualTo(1)
        );
        await TestWriter.AssertHasWholeArticlesAsync(
            _database,
            SyntheticArticles.Graph([SyntheticArticles.Read(0), SyntheticArticles.Read(2)]),
            "article-000001"
        );

        // When the key is free again, the next write puts in what is missing.
        await TestDatabase.RunAsync(_database, "MATCH (a:Article {title: 'theirs'}) DELETE a");
        await TestWriter.Create(_database).WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        await TestWriter.AssertShowsAsync(_database, graph);
    }

    private Task<GraphResult> HoldAsync(string holder, long seconds) =>
        TestDatabase.RunAsync(
            _database,
            "MATCH (owner:GraphOwner) SET owner.holder = $holder, owner.expires = datetime() + duration({seconds: $seconds})",
            MapValue.Of(("holder", holder), ("seconds", seconds))
        );

    private async Task<List<string>> ForeignAsync() =>
        [
            .. (
                await TestDatabase.ReadAsync(
                    _database,
                    "MATCH (n) WHERE n.madeBy IS NULL AND NOT n:GraphOwner OPTIONAL MATCH (n)-[r]->(m) WHERE m.madeBy IS NULL RETURN labels(n) AS labels, properties(n) AS properties, type(r) AS type, properties(r) AS edge, properties(m) AS end"
                )
            )
                .Select(row => string.Join(" | ", row.Values.Select(ValueText.Format)))
                .Order(StringComparer.Ordinal),
        ];
}
