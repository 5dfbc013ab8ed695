using System.Text.RegularExpressions;
using Zindan.Commands;
using Zindan.Output;
using Zindan.Tests.Running;

namespace Zindan.Tests.Architecture;

/// <summary>What README and docs tell people to type is what the program takes.</summary>
public partial class DocumentedCommandsTests
{
    private static IEnumerable<TestCaseData> CommandLines =>
        Directory
            .EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.Exists(Repository.PathOf("docs")) ? Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md") : [])
            .Order(StringComparer.Ordinal)
            .SelectMany(file =>
                File.ReadLines(file)
                    .Select(line => Typed().Match(line))
                    .Where(match => match.Success)
                    .Select(match =>
                        new TestCaseData(match.Groups[1].Value.Split(" #")[0].Split(" > ")[0].Split(" | ")[0].Trim()).SetArgDisplayNames(
                            Path.GetFileName(file),
                            match.Groups[1].Value
                        )
                    )
            );

    [Test]
    public void TheReadmeShowsTheFirstCommand() =>
        Assert.That(CommandLines.Select(line => line.Arguments[0]), Does.Contain("build samples/articles"));

    [TestCaseSource(nameof(CommandLines))]
    public void Parses(string commandLine)
    {
        using var console = ProgramConsole.Plain(TextWriter.Null, TextWriter.Null);
        var surroundings = new ProgramSurroundings(console, Repository.Root, new Dictionary<string, string>(), TimeProvider.System);
        Assert.That(ZindanCommand.Create(surroundings).Parse(commandLine).Errors.Select(error => error.Message), Is.Empty);
    }

    [GeneratedRegex(@"^(?: {4,}|\$ )(?:zindan|dotnet run --project src/Zindan(?: -c Release)? --) (.+)$")]
    private static partial Regex Typed();
}
