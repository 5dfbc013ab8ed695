using System.Diagnostics;
using Zindan.Tests.Running;
using Zindan.Workspace;

namespace Zindan.Tests.Worker;

/// <summary>The worker as a process of its own, stopped by signals as a container's runtime does.</summary>
[Platform(Exclude = "Win", Reason = "Signals are sent with kill.")]
public class WatchTests
{
    private const string Text = "Three inmates escaped from Kharob prison on 3 March 2014, police said.";

    private static readonly Dictionary<string, string> Quick = new()
    {
        ["ZINDAN_WATCH_DEBOUNCE"] = "00:00:00.100",
        ["ZINDAN_WATCH_RESCAN"] = "00:00:02",
        ["NO_COLOR"] = "1",
    };

    [Test]
    public async Task FollowsItsFolderThroughARestart()
    {
        using var folder = new TemporaryFolder();
        folder.Write("inbox/a.txt", Text);
        using (var worker = ProgramProcess.Start(folder.FullPath, Quick, "watch", "inbox"))
        {
            await worker.LineWithAsync("1 articles read, 0 unchanged, 0 removed, 0 failed");
            await worker.LineWithAsync("Graph updated");
            folder.Write("inbox/deep/b.txt", Text + " Two were caught.");
            folder.Write(
                "inbox/c.jsonl",
                "{\"id\":\"one\",\"text\":\"Two guards died.\"}\n{\"id\":\"two\",\"text\":\"A man was arrested.\"}\n"
            );
            await WaitForAsync(folder, "a", "deep/b", "one", "two");
            folder.Write("inbox/a.txt", Text + " One was shot dead.");
            folder.Write("inbox/c.jsonl", "{\"id\":\"two\",\"text\":\"A man was arrested.\"}\n");
            await WaitForAsync(folder, "a", "deep/b", "two");
            File.Delete(folder.PathOf("inbox/deep/b.txt"));
            await WaitForAsync(folder, "a", "two");
            await StopAsync(worker);
        }

        File.Delete(folder.PathOf("inbox/a.txt"));
        folder.Write("inbox/d.txt", Text + " It was raining.");
        using var second = ProgramProcess.Start(folder.FullPath, Quick, "watch", "inbox");
        await second.LineWithAsync("1 articles read, 0 unchanged, 1 removed, 0 failed");
        await WaitForAsync(folder, "d", "two");
        await StopAsync(second);
    }

    [Test]
    public async Task NamesWhatItCannotReadOnceAndGoesOn()
    {
        using var folder = new TemporaryFolder();
        folder.Write("inbox/empty.txt", "");
        folder.Write("inbox/a.txt", Text);
        using var worker = ProgramProcess.Start(folder.FullPath, Quick, "watch", "inbox");
        await worker.LineWithAsync("empty.txt: is empty");
        await worker.LineWithAsync("1 articles read, 0 unchanged, 0 removed, 1 failed");
        folder.Write("inbox/b.txt", Text + " More.");
        await worker.LineWithAsync("1 articles read, 0 unchanged, 0 removed, 0 failed");
        await StopAsync(worker);
        Assert.That(worker.Lines.Count(line => line.Contains("is empty", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task KeepsTheArticlesOfAFolderThatIsNotThere()
    {
        using var folder = new TemporaryFolder();
        folder.Write("inbox/a.txt", Text);
        using var worker = ProgramProcess.Start(folder.FullPath, Quick, "watch", "inbox");
        await worker.LineWithAsync("Graph updated");
        Directory.Move(folder.PathOf("inbox"), folder.PathOf("elsewhere"));
        await worker.LineWithAsync("is not there; its articles are kept");
        await StopAsync(worker);
        Assert.That(Articles(folder), Is.EqualTo(["a"]));
    }

    [Test]
    public async Task TakesFeedsAndKeepsWhatTheyNoLongerList()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("inbox"));
        using var server = new FeedServer(
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel><title>Valley Post</title>
            <item><guid>post-1</guid><title>Escape</title><description>{Text} The governor of the province came to see the damage.</description></item>
            </channel></rss>
            """
        );
        var feeds = new Dictionary<string, string>(Quick) { ["ZINDAN_WATCH_FEEDS"] = server.Address };
        using var worker = ProgramProcess.Start(folder.FullPath, feeds, "watch", "inbox");
        await worker.LineWithAsync("1 articles read, 0 unchanged, 0 failed");
        await WaitForAsync(folder, "post-1");
        await StopAsync(worker);
    }

    [Test]
    public async Task AKilledWorkerLeavesAWholeWorkspace()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 60; i++)
        {
            folder.Write($"inbox/{i:00}.txt", $"{Text} It was day {i}.");
        }

        using (var worker = ProgramProcess.Start(folder.FullPath, Quick, "watch", "inbox"))
        {
            await worker.LineWithAsync("Watching");
            await Task.Delay(150);
            await worker.SignalAsync("KILL");
            Assert.That((await worker.EndAsync()).ExitCode, Is.Not.Zero);
        }

        var again = await ProgramRun.InAsync(folder, "build", "inbox");
        Assert.That(again.ExitCode, Is.Zero, again.Error);
        Assert.That(Articles(folder), Has.Count.EqualTo(60));
    }

    private static async Task StopAsync(ProgramProcess worker)
    {
        var watch = Stopwatch.StartNew();
        await worker.SignalAsync("TERM");
        var end = await worker.EndAsync();
        Assert.Multiple(() =>
        {
            Assert.That(end.ExitCode, Is.Zero, end.Error);
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
            Assert.That(end.Out, Does.Contain("Stopped; what was finished is kept"));
        });
    }

    private static async Task WaitForAsync(TemporaryFolder folder, params string[] expected)
    {
        for (var i = 0; i < 600 && !Articles(folder).SequenceEqual(expected); i++)
        {
            await Task.Delay(50);
        }

        Assert.That(Articles(folder), Is.EqualTo(expected));
    }

    private static List<string> Articles(TemporaryFolder folder)
    {
        if (!WorkspaceStore.Exists(folder.PathOf(".zindan")))
        {
            return [];
        }

        using var workspace = WorkspaceStore.OpenForReading(folder.PathOf(".zindan"));
        return [.. workspace.Articles.Select(article => article.Id)];
    }
}
