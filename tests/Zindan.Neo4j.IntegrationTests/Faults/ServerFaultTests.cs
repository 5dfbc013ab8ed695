using System.Diagnostics;
using Zindan.Core.Graphs;
using Zindan.Graph.Ports;
using Zindan.Graph.Writing;
using Zindan.Neo4j.IntegrationTests.Server;
using Zindan.Neo4j.IntegrationTests.Support;

namespace Zindan.Neo4j.IntegrationTests.Faults;

/// <summary>What breaks the server itself: each has one of its own.</summary>
public sealed class ServerFaultTests
{
    [Test]
    public async Task LoadsOnceThoughTheServerIsKilledAndStartedAgain()
    {
        using var server = Neo4jServer.Start();
        await using var database = TestDatabase.Connect(server.Address);
        var (graph, waits, isKilled) = (SyntheticArticles.Graph(0, 12), 0, false);
        Task? restart = null;
        using var giveUp = new CancellationTokenSource();
        var options = TestWriter.Quick with { Retries = int.MaxValue };
        var writer = TestWriter.Create(
            database,
            options,
            notify: notice =>
            {
                waits += notice.Kind == WriterNoticeKind.Waiting ? 1 : 0;
                if (notice is { Kind: WriterNoticeKind.Written, Done: 5 } && !isKilled)
                {
                    isKilled = true;
                    server.Kill();
                    restart = Task.Run(() => StartOr(server, giveUp));
                }
            }
        );
        var report = await writer.WriteAsync(KnowledgeGraph.Empty, 0, graph, 1, giveUp.Token);
        await restart!;
        Assert.Multiple(() =>
        {
            Assert.That(report.IsWhole, Is.True);
            Assert.That(waits, Is.Positive);
        });
        await TestWriter.AssertShowsAsync(database, graph);
    }

    [Test]
    public async Task RefusesOnAFullDiskAndGoesOnWhenThereIsRoom()
    {
        var disk = Directory.CreateTempSubdirectory("zindan-disk-").FullName;
        if (Mount("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", disk) != 0)
        {
            Directory.Delete(disk);
            Assert.Ignore("No small disk can be made here: mounting a tmpfs needs root");
        }

        try
        {
            using var server = Neo4jServer.Start(
                Path.Combine(disk, "home"),
                "db.tx_log.rotation.size=1m",
                "db.tx_log.preallocate=false",
                "db.checkpoint=CONTINUOUS"
            );
            await using var database = TestDatabase.Connect(server.Address);
            var graph = SyntheticArticles.Graph(0, 6);
            var half = SyntheticArticles.Graph(0, 3);
            await TestWriter.Create(database).WriteAsync(KnowledgeGraph.Empty, 0, half, 1);
            var ballast = Path.Combine(disk, "ballast");
            Fill(ballast);
            var refusal = Assert.CatchAsync<Exception>(() =>
                TestWriter
                    .Create(database, TestWriter.Quick with { Retries = 2 })
                    .WriteAsync(half, 1, SyntheticArticles.Graph(0, 400, text => text + new string('x', 2000)), 2)
            );
            Assert.That(refusal, Is.TypeOf<GraphDatabaseException>());
            TestContext.Out.WriteLine(refusal!.Message);
            File.Delete(ballast);
            server.Kill();
            server.Start();
            await TestWriter.Create(database, TestWriter.Quick with { Retries = 100 }).WriteAsync(half, 1, graph, 3);
            await TestWriter.AssertShowsAsync(database, graph);
        }
        finally
        {
            Mount("umount", "-l", disk);
            Directory.Delete(disk, recursive: true);
        }
    }

    // A writer that waits for a server which cannot come back would wait for ever.
    private static void StartOr(Neo4jServer server, CancellationTokenSource giveUp)
    {
        try
        {
            server.Start();
        }
        catch
        {
            giveUp.Cancel();
            throw;
        }
    }

    private static void Fill(string path)
    {
        var block = new byte[64 * 1024];
        using var ballast = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                ballast.Write(block);
            }
        }
        catch (IOException)
        {
            // The disk is full: that is what was wanted.
        }
    }

    private static int Mount(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
