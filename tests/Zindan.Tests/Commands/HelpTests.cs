using System.CommandLine;
using Zindan.Commands;
using Zindan.Output;
using Zindan.Tests.Running;

namespace Zindan.Tests.Commands;

public class HelpTests
{
    private static IEnumerable<string> CommandLines
    {
        get
        {
            using var console = ProgramConsole.Plain(TextWriter.Null, TextWriter.Null);
            var surroundings = new ProgramSurroundings(console, Path.GetTempPath(), new Dictionary<string, string>(), TimeProvider.System);
            return [.. Lines(ZindanCommand.Create(surroundings), "")];
        }
    }

    [TestCaseSource(nameof(CommandLines))]
    public async Task ShowsAnExampleAndTheExitCodes(string command)
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.InAsync(folder, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Out, Does.Contain("Example").And.Contain($"  zindan {command}".TrimEnd()));
            Assert.That(run.Out, Does.Contain("Exit codes:").And.Contain("3  some articles could not be read"));
        });
    }

    [TestCaseSource(nameof(CommandLines))]
    public async Task FitsANarrowTerminal(string command)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];
        var run = await ProgramRun.InAsync(folder, new Dictionary<string, string>(), arguments, width: 60);
        var prose = run.Out.Split('\n').TakeWhile(line => !line.StartsWith("Example", StringComparison.Ordinal));
        Assert.That(prose.Where(line => line.TrimEnd().Length > 60), Is.Empty);
    }

    [TestCaseSource(nameof(CommandLines))]
    public async Task EveryExampleParses(string command)
    {
        using var folder = new TemporaryFolder();
        await using var writer = new StringWriter();
        using var console = ProgramConsole.Plain(writer, writer);
        var surroundings = new ProgramSurroundings(console, folder.FullPath, new Dictionary<string, string>(), TimeProvider.System);
        var root = ZindanCommand.Create(surroundings);
        var examples = Find(root, command).Examples;
        Assert.That(examples, Is.Not.Empty);
        foreach (var example in examples)
        {
            var line = example.Line.Split(" > ")[0];
            Assert.That(root.Parse(line).Errors.Select(error => error.Message), Is.Empty, line);
        }
    }

    private static IEnumerable<string> Lines(Command command, string path) =>
        command.Subcommands.SelectMany(child => Lines(child, $"{path} {child.Name}".Trim())).Prepend(path);

    private static ProgramCommand Find(Command root, string path) =>
        (ProgramCommand)
            path.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Aggregate(root, (command, name) => command.Subcommands.Single(child => child.Name == name));
}
