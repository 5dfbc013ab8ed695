using System.Text.Json;
using Zindan.Core.Json;
using Zindan.Tests.Running;

namespace Zindan.Tests.Commands;

public class ReadCommandTests
{
    [Test]
    public async Task PrintsTheContractsJson()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Three inmates escaped from Kharob prison.");
        var run = await ProgramRun.InAsync(folder, "read", "a.txt", "--format", "json");
        var reading = ReadingJson.Parse(System.Text.Encoding.UTF8.GetBytes(run.Out));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success));
            Assert.That(reading.Article.Id, Is.EqualTo("a"));
            Assert.That(run.Error, Is.Empty);
        });
    }

    [Test]
    public async Task WritesAFileForEachArticle()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news/sub/a.txt", "Three inmates escaped from Kharob prison.");
        folder.Write(
            "lines.jsonl",
            "{\"id\":\"wire/1\",\"text\":\"Two guards were killed.\"}\n{\"id\":\"wire-2\",\"text\":\"Police arrested a man.\"}\n"
        );
        var run = await ProgramRun.InAsync(folder, "read", "news", "lines.jsonl", "--format", "json", "--output", "out");
        var ids = Directory
            .EnumerateFiles(folder.PathOf("out"))
            .Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("article").GetProperty("id").GetString());
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Error);
            Assert.That(ids, Is.EquivalentTo(["sub/a", "wire/1", "wire-2"]));
            Assert.That(File.Exists(folder.PathOf("out/wire-2.json")));
            Assert.That(run.Out, Is.Empty);
        });
    }

    [Test]
    public async Task ShowsAPage()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Farrukh Saidov escaped from Kharob prison on 3 March 2014, police said.");
        var run = await ProgramRun.InAsync(folder, "read", "a.txt");
        Assert.That(run.Out, Does.Contain("no date · a").And.Contain("Statements ("));
    }

    [Test]
    public async Task KeepsNothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Three inmates escaped from Kharob prison.");
        await ProgramRun.InAsync(folder, "read", "a.txt");
        Assert.That(Directory.EnumerateFileSystemEntries(folder.FullPath), Has.Exactly(1).Items);
    }

    [Test]
    public async Task AFailureDoesNotStopTheOthers()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news/a.txt", "");
        folder.Write("news/b.txt", "Three inmates escaped from Kharob prison.");
        var run = await ProgramRun.InAsync(folder, "read", "news", "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.SomeArticlesFailed));
            Assert.That(run.Error, Does.Contain("a.txt: is empty"));
            Assert.That(run.Out, Does.Contain("\"id\": \"b\""));
        });
    }
}
