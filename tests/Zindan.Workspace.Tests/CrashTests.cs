using System.Globalization;
using Zindan.Workspace.Tests.Support;

namespace Zindan.Workspace.Tests;

/// <summary>A real process is killed while it writes; what is there afterwards fits together and is the last commit or the one after.</summary>
public sealed class CrashTests
{
    private const int Kills = 8;

    private TemporaryFolder _folder;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void AKilledProcessLeavesTheLastCommit()
    {
        var random = new Random(20261121);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var writer = CrashingWriter.Start(_folder.Workspace, seed: kill);
            string? last = null;
            for (var lines = random.Next(1, 6); lines > 0; lines--)
            {
                last = writer.ReadLine() ?? throw new AssertionException("The writer ended by itself");
            }

            // Somewhere inside the next round: a commit of the test's size takes a few milliseconds.
            Thread.Sleep(random.Next(0, 15));
            last = writer.Kill().LastOrDefault() ?? last;

            AssertFitsTogether(GenerationOf(last!));
        }
    }

    [Test]
    public void AFullDiskLeavesTheLastCommitAndSaysSo()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("There is no limit on file sizes to stand in for a full disk");
        }

        // 4096 blocks of 512 bytes. Without the trap the limit would kill the process instead of failing the write, and .NET's own memory is a file by default.
        using var writer = CrashingWriter.Start(
            _folder.Workspace,
            seed: 1,
            "trap '' XFSZ; ulimit -f 4096; export DOTNET_EnableWriteXorExecute=0"
        );
        var committed = 0L;
        string? line;
        while ((line = writer.ReadLine()) is not null && !line.StartsWith("failed", StringComparison.Ordinal))
        {
            committed = GenerationOf(line);
        }

        Assert.That(line, Does.Contain(_folder.Workspace).And.Contain("make room").And.Contain("still holds what was committed last"));
        Assert.That(writer.WaitForExit(), Is.EqualTo(3));
        Assert.That(committed, Is.GreaterThan(0));
        Assert.That(AssertFitsTogether(committed), Is.EqualTo(committed));
    }

    [Test]
    public void ASecondWriterIsToldWhoTheFirstIs()
    {
        using var writer = CrashingWriter.Start(_folder.Workspace, seed: 1);
        writer.ReadLine();

        Assert.That(
            () => WorkspaceStore.Open(_folder.Workspace, FixedClock.Noon),
            Throws
                .TypeOf<WorkspaceException>()
                .With.Message.Contains("is writing to the workspace")
                .And.Message.Match("Process \\d+ \\(.* on .*, since 20")
        );
        using (var reader = WorkspaceStore.OpenForReading(_folder.Workspace))
        {
            Assert.That(
                reader.Articles.Select(article => reader.FindArticle(article.Id)?.Id),
                Is.EqualTo(reader.Articles.Select(article => article.Id))
            );
        }

        writer.Kill();
        using var next = WorkspaceStore.Open(_folder.Workspace, FixedClock.Noon);
        Assert.That(next.Id, Is.Not.Empty, "a dead process holds no lock");
    }

    private long AssertFitsTogether(long printed)
    {
        using var store = WorkspaceStore.Open(_folder.Workspace, FixedClock.Noon);
        Assert.That(store.Generation, Is.InRange(printed, printed + 1));
        Assert.That(store.Graph.Articles, Is.EqualTo(store.Articles));
        Assert.That(store.Readings.Select(reading => reading.Article), Is.EqualTo(store.Articles));
        Assert.That(store.Articles.Select(article => store.FindArticle(article.Id)?.Header), Is.EqualTo(store.Articles));
        if (store.Generation > 0)
        {
            Assert.That(store.WatchedFiles["state"].Size, Is.EqualTo(store.Generation));
        }

        return store.Generation;
    }

    private static long GenerationOf(string line) => long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
}
