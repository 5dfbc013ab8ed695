using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using Zindan.Core.Graphs;
using Zindan.Core.Json;
using Zindan.Neo4j.IntegrationTests.Server;
using Zindan.Neo4j.IntegrationTests.Support;
using Zindan.Tests.Running;
using Zindan.Workspace;

namespace Zindan.Neo4j.IntegrationTests.Programs;

/// <summary>The program itself against a real server: what only a process can show.</summary>
[Platform(Exclude = "Win", Reason = "Signals are sent with kill.")]
public sealed class ProgramTests
{
    private const string Story = "Three inmates escaped from Kharob prison on 3 March 2014, police said.";

    [Test]
    public async Task KilledInTheMiddleOfALoadItLeavesWholeArticlesAndTheNextRunFinishesThem()
    {
        await using var database = await TestDatabase.ConnectEmptyAsync();
        using var folder = new TemporaryFolder();
        const int articles = 150;
        WriteReadings(folder, articles);
        await SucceedAsync(folder, [], "build", "--readings", "readings");
        var graph = GraphOf(folder);
        using (var push = ProgramProcess.Start(folder.FullPath, Access(SharedServer.Address), "push"))
        {
            await UntilAsync(async () => await TestDatabase.CountAsync(database, "MATCH (a:Article) RETURN count(a)") >= 10);
            await push.SignalAsync("KILL");
            await push.EndAsync();
        }

        Assert.That(
            await TestDatabase.CountAsync(database, "MATCH (a:Article) RETURN count(a)"),
            Is.InRange(10, articles - 1),
            "it was killed in the middle"
        );
        await TestWriter.AssertHasWholeArticlesAsync(database, graph);
        await SucceedAsync(folder, Access(SharedServer.Address), "push");
        await SucceedAsync(folder, Access(SharedServer.Address), "verify");
        await TestWriter.AssertShowsAsync(database, graph);
    }

    [Test]
    public async Task RemovedArticlesLeaveTheDatabaseAtOnce()
    {
        await using var database = await TestDatabase.ConnectEmptyAsync();
        using var folder = new TemporaryFolder();
        WriteReadings(folder, 6);
        var access = Access(SharedServer.Address);
        await SucceedAsync(folder, access, "build", "--readings", "readings");
        await SucceedAsync(folder, access, "verify");
        await SucceedAsync(folder, access, "remove", "article-000003");
        Assert.That(await TestDatabase.CountAsync(database, "MATCH (a:Article {id: 'article-000003'}) RETURN count(a)"), Is.Zero);
        await SucceedAsync(folder, access, "verify");
        await TestWriter.AssertShowsAsync(database, GraphOf(folder));
    }

    [Test]
    public async Task TheWorkerWaitsForAServerThatIsAwaySaysSoAndGoesOn()
    {
        using var server = Neo4jServer.Start();
        using var folder = new TemporaryFolder();
        folder.Write("inbox/a.txt", Story);
        var access = Access(server.Address);
        using var worker = ProgramProcess.Start(folder.FullPath, access, "watch", "inbox");
        await UntilAsync(async () => await VerifyAsync(folder, access) == 0);
        server.Kill();
        folder.Write("inbox/b.txt", Story + " Two of them were caught.");
        await worker.LineWithAsync("trying again in");
        server.Start();
        await UntilAsync(() => Task.FromResult(GraphOf(folder).Articles.Length == 2));
        await UntilAsync(async () => await VerifyAsync(folder, access) == 0);
        await worker.SignalAsync("TERM");
        Assert.That((await worker.EndAsync()).ExitCode, Is.Zero);
        await using var database = TestDatabase.Connect(server.Address);
        await TestWriter.AssertShowsAsync(database, GraphOf(folder));
    }

    private static Dictionary<string, string> Access(string address) =>
        new()
        {
            ["ZINDAN_NEO4J_ADDRESS"] = address,
            ["ZINDAN_NEO4J_USER"] = SharedServer.User,
            ["ZINDAN_NEO4J_PASSWORD"] = SharedServer.Password,
            ["ZINDAN_WATCH_DEBOUNCE"] = "00:00:00.100",
            ["ZINDAN_WATCH_RESCAN"] = "00:00:02",
            ["NO_COLOR"] = "1",
        };

    private static void WriteReadings(TemporaryFolder folder, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var reading = SyntheticArticles.Read(number);
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer))
            {
                ReadingJson.Write(writer, reading);
            }

            folder.Write($"readings/{reading.Article.Id}.json", System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
    }

    private static async Task SucceedAsync(TemporaryFolder folder, Dictionary<string, string> access, params string[] arguments)
    {
        var run = await ProgramRun.InAsync(folder, access, arguments);
        Assert.That(run.ExitCode, Is.Zero, $"{string.Join(' ', arguments)}\n{run.Out}\n{run.Error}");
    }

    private static async Task<int> VerifyAsync(TemporaryFolder folder, Dictionary<string, string> access) =>
        (await ProgramRun.InAsync(folder, access, ["verify"])).ExitCode;

    private static KnowledgeGraph GraphOf(TemporaryFolder folder)
    {
        using var workspace = WorkspaceStore.OpenForReading(folder.PathOf(".zindan"));
        return workspace.Graph;
    }

    // Waits for what another process does; the limit is there for a program that does not do it.
    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMinutes(3)));
            await Task.Delay(100);
        }
    }
}
