using Zindan.Tests.Running;

namespace Zindan.Tests.Commands;

/// <summary>What is wrong with a command line is said in words that help, and nothing is done.</summary>
public class UsageTests
{
    [TestCase("", "no command was given")]
    [TestCase("bulid articles", "bulid")]
    [TestCase("build", "build needs a PATH, or --readings DIR")]
    [TestCase("build nowhere", "nowhere is no file or folder")]
    [TestCase("build nowhere elsewhere", "none of the paths is a file or folder: nowhere, elsewhere")]
    [TestCase("build . --fast", "there is no option --fast, and no file of that name")]
    [TestCase("build . --readings .", "not both")]
    [TestCase("build --readings nowhere", "--readings nowhere is no folder")]
    [TestCase("read", "Required argument missing for command: 'read'")]
    [TestCase("read nowhere.txt", "nowhere.txt is no file or folder")]
    [TestCase("read . --format xml", "--format must be text or json, not 'xml'")]
    [TestCase("read . --format 1", "--format must be text or json, not '1'")]
    [TestCase("read . --output readings", "--output needs --format json")]
    [TestCase("export --format xml", "--format must be json, graphml, csv or cypher, not 'xml'")]
    [TestCase("export", "there is no workspace in .zindan")]
    [TestCase("info --workspace elsewhere", "there is no workspace in elsewhere")]
    [TestCase("remove a", "there is no workspace in .zindan")]
    [TestCase("watch nowhere", "nowhere is no folder")]
    public async Task WrongUsageEndsWithTwoAndChangesNothing(string commandLine, string message)
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.InAsync(folder, commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.WrongUsage));
            Assert.That(run.Error, Does.StartWith("error: ").And.Contain(message));
            Assert.That(Directory.EnumerateFileSystemEntries(folder.FullPath), Is.Empty);
        });
    }

    [Test]
    public async Task TwoArgumentsThatAreMissingAreToldOnce()
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.InAsync(folder, "rule", "same");
        var told = run.Error.Split('\n').Where(line => line.StartsWith("error: ", StringComparison.Ordinal));
        Assert.That(told.Count(), Is.EqualTo(1), run.Error);
    }
}
