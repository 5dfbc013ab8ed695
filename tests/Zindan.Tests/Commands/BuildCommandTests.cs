using Zindan.Tests.Running;

namespace Zindan.Tests.Commands;

public class BuildCommandTests
{
    private const string Text = "Three inmates escaped from Kharob prison on 3 March 2014, police said.";

    [Test]
    public async Task BuildsAndSaysWhatIsThere()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news/a.txt", Text);
        folder.Write("news/b.md", Text + " Two of them were caught.");
        var run = await ProgramRun.InAsync(folder, "build", "news");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Error);
            Assert.That(run.Out, Does.Contain("2 articles read").And.Contain("The graph is in .zindan").And.Contain("What next"));
            Assert.That(Directory.Exists(folder.PathOf(".zindan")));
        });
    }

    [Test]
    public async Task BuildingAgainReadsAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news/a.txt", Text);
        await ProgramRun.InAsync(folder, "build", "news");
        var before = Snapshot(folder.PathOf(".zindan"));
        var run = await ProgramRun.InAsync(folder, "build", "news");
        Assert.Multiple(() =>
        {
            Assert.That(run.Out, Does.Contain("1 article unchanged").And.Contain("The graph in .zindan is unchanged"));
            Assert.That(Snapshot(folder.PathOf(".zindan")), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task AChangedFileIsReadAgain()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news/a.txt", Text);
        folder.Write("news/b.txt", Text + " More.");
        await ProgramRun.InAsync(folder, "build", "news");
        folder.Write("news/a.txt", Text + " One was shot dead.");
        var run = await ProgramRun.InAsync(folder, "build", "news");
        Assert.That(run.Out, Does.Contain("2 articles: 1 read, 1 unchanged"));
    }

    [Test]
    public async Task AnArticleStaysWhenItsFileIsGoneUntilItIsRemoved()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("news/a.txt", Text);
        folder.Write("news/b.txt", Text + " More.");
        await ProgramRun.InAsync(folder, "build", "news");
        File.Delete(file);
        await ProgramRun.InAsync(folder, "build", "news");
        Assert.That((await ProgramRun.InAsync(folder, "info")).Out, Does.Contain("2 articles"));
        var removed = await ProgramRun.InAsync(folder, "remove", "a");
        Assert.That(removed.Out, Does.Contain("1 article removed; 1 article left"));
    }

    [Test]
    public async Task WhatCannotBeReadIsNamedAndCountedAndTheRestGoesOn()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news/good.txt", Text);
        folder.Write("news/empty.txt", "");
        await File.WriteAllBytesAsync(
            folder.PathOf("news/picture.txt"),
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0, 1]
        );
        await File.WriteAllTextAsync(folder.PathOf("news/large.txt"), new string('a', 6 * 1024 * 1024));
        folder.Write("news/lines.jsonl", $$"""{"id":"one","text":"{{Text}}"}""" + "\n{\"id\": \n{\"title\":\"no text\"}\n");
        var run = await ProgramRun.InAsync(folder, "build", "news");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.SomeArticlesFailed));
            Assert.That(run.Out, Does.Contain("7 articles: 2 read, 5 failed"));
            foreach (var name in new[] { "empty.txt", "picture.txt", "large.txt", "lines.jsonl:2", "lines.jsonl:3" })
            {
                Assert.That(run.Error, Does.Match($"skipped: .*{name.Replace(".", "\\.", StringComparison.Ordinal)}: "));
            }
        });
    }

    [Test]
    public async Task AMissingPathAmongOthersIsNamedAndTheRestGoesOn()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Text);
        var run = await ProgramRun.InAsync(folder, "build", "a.txt", "b.txt");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.SomeArticlesFailed));
            Assert.That(run.Error, Does.Contain("b.txt"));
            Assert.That(run.Out, Does.Contain("1 read, 1 failed"));
        });
    }

    [Test]
    public async Task AnEmptyFolderIsNoFailure()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("news"));
        var run = await ProgramRun.InAsync(folder, "build", "news");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success));
            Assert.That(run.Out, Does.Contain("no articles in news"));
        });
    }

    [Test]
    public async Task TakesReadingsOfAnyReader()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news/a.txt", "Farrukh Saidov escaped from Kharob prison.");
        await ProgramRun.InAsync(folder, "read", "news", "--format", "json", "--output", "readings");
        folder.Write("readings/broken.json", "{");
        folder.Write(
            "readings/other.json",
            """
            { "article": { "id": "other" },
              "entities": [
                { "id": "e1", "label": "Person", "name": "Farrukh Saidov", "mentions": [ { "start": 0, "end": 14, "text": "Farrukh Saidov" } ] },
                { "id": "e2", "label": "Prison", "name": "Kharob prison", "mentions": [ { "start": 28, "end": 41, "text": "Kharob prison" } ] } ],
              "statements": [
                { "id": "s1", "type": "ESCAPED_FROM", "subject": "e1", "object": "e2", "stance": "asserted",
                  "evidence": { "start": 0, "end": 41, "quote": "Farrukh Saidov got out of the Kharob prison" } } ] }
            """
        );
        var run = await ProgramRun.InAsync(folder, "build", "--readings", "readings");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.SomeArticlesFailed));
            Assert.That(run.Error, Does.Contain("readings/broken.json: is no reading"));
            Assert.That(run.Out, Does.Contain("2 read, 1 failed").And.Contain("Who escaped").And.Contain("Farrukh Saidov"));
        });
    }

    [Test]
    public async Task ASecondWriterIsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Text);
        using var other = Workspace.WorkspaceStore.Open(folder.PathOf(".zindan"), TimeProvider.System);
        var run = await ProgramRun.InAsync(folder, "build", "a.txt");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failure));
            Assert.That(run.Error, Does.StartWith("error: ").And.Not.Contain("   at "));
        });
    }

    private static Dictionary<string, string> Snapshot(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "lock")
            .ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)));
}
