using Zindan.Core.Graphs;
using Zindan.Graph.Ports;
using Zindan.Graph.Writing;
using Zindan.Neo4j.IntegrationTests.Server;
using Zindan.Neo4j.IntegrationTests.Support;

namespace Zindan.Neo4j.IntegrationTests.Faults;

public sealed class ConnectionFaultTests
{
    private IGraphDatabase _direct = null!;

    [SetUp]
    public async Task Connect() => _direct = await TestDatabase.ConnectEmptyAsync();

    [TearDown]
    public async Task Disconnect() => await _direct.DisposeAsync();

    [TestCase(ReplyFate.Lose)]
    [TestCase(ReplyFate.CutInTheMiddle)]
    public async Task LoadsOnceThoughRepliesAreLost(object fate)
    {
        var graph = SyntheticArticles.Graph(0, 4);
        using var proxy = new CuttingProxy(new Uri(SharedServer.Address).Port)
        {
            // The 1st, 3rd, 6th, 10th … reply: openings, statements and commits are hit, and in the end a transaction gets through.
            Fate = (request, _) => IsTriangular(request) ? (ReplyFate)fate : ReplyFate.Pass,
        };
        await using var database = TestDatabase.Connect(proxy.Address, SharedServer.Password);
        var waits = 0;
        var report = await TestWriter
            .Create(
                database,
                TestWriter.Quick with
                {
                    Retries = 60,
                },
                notify: notice => waits += notice.Kind == WriterNoticeKind.Waiting ? 1 : 0
            )
            .WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        Assert.Multiple(() =>
        {
            Assert.That(report.IsWhole, Is.True);
            Assert.That(waits, Is.Positive);
        });
        await TestWriter.AssertShowsAsync(_direct, graph);
    }

    [Test]
    public async Task LoadsOnceThoughRepliesToCommitsAreLost()
    {
        var graph = SyntheticArticles.Graph(0, 4);
        var commits = 0;
        using var proxy = new CuttingProxy(new Uri(SharedServer.Address).Port)
        {
            Fate = (_, line) =>
                line.Contains("/commit", StringComparison.Ordinal) && IsTriangular(++commits) ? ReplyFate.Lose : ReplyFate.Pass,
        };
        await using var database = TestDatabase.Connect(proxy.Address, SharedServer.Password);
        await TestWriter.Create(database).WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        await TestWriter.AssertShowsAsync(_direct, graph);
    }

    [Test]
    public async Task WaitsWhileTheServerIsAwayAndGoesOn()
    {
        var graph = SyntheticArticles.Graph(0, 6);
        using var proxy = new CuttingProxy(new Uri(SharedServer.Address).Port);
        await using var database = TestDatabase.Connect(proxy.Address, SharedServer.Password);
        var waits = new List<string>();
        var options = GraphWriterOptions.Patient with
        {
            RetryDelay = TimeSpan.FromMilliseconds(5),
            LongestRetryDelay = TimeSpan.FromMilliseconds(40),
            FailuresBeforeBreak = 5,
            BreakDuration = TimeSpan.FromMilliseconds(500),
        };
        var writer = TestWriter.Create(
            database,
            options,
            notify: notice =>
            {
                if (notice is { Kind: WriterNoticeKind.Written, Done: 3 })
                {
                    proxy.IsRefusing = true;
                }
                else if (notice.Kind == WriterNoticeKind.Waiting)
                {
                    waits.Add(notice.Message);
                    proxy.IsRefusing = waits.Count < 12;
                }
            }
        );
        await writer.WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        Assert.That(waits, Has.Count.GreaterThanOrEqualTo(12));
        Assert.That(waits[0], Does.Contain("No connection").And.Contain("trying again in"));
        await TestWriter.AssertShowsAsync(_direct, graph);
    }

    [Test]
    public async Task GivesUpAfterItsRetriesAndNamesTheServer()
    {
        using var proxy = new CuttingProxy(new Uri(SharedServer.Address).Port) { IsRefusing = true };
        await using var database = TestDatabase.Connect(proxy.Address, SharedServer.Password);
        var options = TestWriter.Quick with { Retries = 1 };
        var exception = Assert.ThrowsAsync<GraphDatabaseException>(() =>
            TestWriter.Create(database, options).WriteAsync(KnowledgeGraph.Empty, 0, SyntheticArticles.Graph(0, 1), 1)
        )!;
        Assert.Multiple(() =>
        {
            Assert.That(exception.Kind, Is.EqualTo(GraphErrorKind.Unavailable));
            Assert.That(exception.Message, Does.Contain(proxy.Address));
        });
    }

    [Test]
    public async Task RefusesAWrongPasswordWithoutTryingAgainOrShowingIt()
    {
        if (SharedServer.Password.Length == 0)
        {
            Assert.Ignore("The server under test asks for no password");
        }

        await using var database = TestDatabase.Connect(SharedServer.Address, "a-wrong-password");
        var waits = 0;
        var exception = Assert.ThrowsAsync<GraphDatabaseException>(() =>
            TestWriter.Create(database, notify: _ => waits++).WriteAsync(KnowledgeGraph.Empty, 0, SyntheticArticles.Graph(0, 1), 1)
        )!;
        Assert.Multiple(() =>
        {
            Assert.That(exception.Kind, Is.EqualTo(GraphErrorKind.Authentication));
            Assert.That(exception.ToString(), Does.Not.Contain("a-wrong-password"));
            Assert.That(waits, Is.Zero);
        });
    }

    [Test]
    public async Task RefusesAServerThatIsTooOld()
    {
        var version = (await _direct.IdentifyAsync()).Version.ToString();
        using var proxy = new CuttingProxy(new Uri(SharedServer.Address).Port)
        {
            Replacement = ($"\"{version}\"", $"\"{"4.4.1".PadRight(version.Length, '0')}\""),
        };
        await using var database = TestDatabase.Connect(proxy.Address, SharedServer.Password);
        var exception = Assert.ThrowsAsync<GraphDatabaseException>(() =>
            TestWriter.Create(database).WriteAsync(KnowledgeGraph.Empty, 0, SyntheticArticles.Graph(0, 1), 1)
        )!;
        Assert.Multiple(() =>
        {
            Assert.That(exception.Kind, Is.EqualTo(GraphErrorKind.Unsupported));
            Assert.That(exception.Message, Does.Contain("too old").And.Contain("5.26"));
        });
        Assert.That(await TestDatabase.CountAsync(_direct, "MATCH (n) RETURN count(n)"), Is.Zero);
    }

    private static bool IsTriangular(int number) => Enumerable.Range(1, number).Any(n => n * (n + 1) / 2 == number);

    [Test]
    public async Task LeavesNothingBehindWhenTheClientIsCutOffInTheMiddleOfATransaction()
    {
        // What a killed client leaves: an open transaction that nobody ends. The next writer must neither see it nor wait for ever.
        using var proxy = new CuttingProxy(new Uri(SharedServer.Address).Port);
        await using var database = TestDatabase.Connect(proxy.Address, SharedServer.Password);
        var options = TestWriter.Quick with { Retries = 1 };
        var graph = SyntheticArticles.Graph(0, 3);
        proxy.Fate = (request, line) =>
        {
            if (request > 60 && line.Contains("/query/v2/tx/", StringComparison.Ordinal))
            {
                proxy.IsRefusing = true;
            }

            return ReplyFate.Pass;
        };
        Assert.That(
            async () => await TestWriter.Create(database, options).WriteAsync(KnowledgeGraph.Empty, 0, graph, 1),
            Throws.TypeOf<GraphDatabaseException>()
        );
        await TestWriter.AssertHasWholeArticlesAsync(_direct, graph);
        await TestDatabase.RunAsync(
            _direct,
            "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' TERMINATE TRANSACTIONS id YIELD message RETURN message"
        );
        await TestWriter.Create(_direct).WriteAsync(KnowledgeGraph.Empty, 0, graph, 1);
        await TestWriter.AssertShowsAsync(_direct, graph);
    }
}
