using System.Text.RegularExpressions;

namespace Zindan.Tests.Architecture;

/// <summary>The compiler refuses these too; here the sources are searched, so that a rule lost from the build is missed.</summary>
public class BannedSymbolsTests
{
    private static readonly string[] Networked = ["Zindan.Sources", "Zindan.Neo4j"];

    private static IEnumerable<string> Silent => ProjectFile.All.Select(project => project.Name).Where(name => name != "Zindan");

    private static IEnumerable<string> Offline => ProjectFile.All.Select(project => project.Name).Except(Networked);

    [TestCaseSource(nameof(Silent))]
    public void PrintsNothing(string project) => Assert.That(LinesWith(project, @"(?<![\w.])(System\.)?Console\.\w"), Is.Empty);

    [TestCaseSource(nameof(Offline))]
    public void ReachesNoNetwork(string project) =>
        Assert.That(LinesWith(project, @"System\.Net\.(Http|Sockets)|\b(HttpClient|TcpClient|Socket|Dns|WebRequest)\b[.(\s]"), Is.Empty);

    private static List<string> LinesWith(string project, string pattern)
    {
        var folder = ProjectFile.All.Single(file => file.Name == project).Folder;
        return
        [
            .. Directory
                .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(folder, file).StartsWith("obj", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .SelectMany(file => File.ReadLines(file).Select(line => $"{Path.GetRelativePath(folder, file)}: {line.Trim()}"))
                .Where(line => !line.Contains("//", StringComparison.Ordinal) && Regex.IsMatch(line, pattern)),
        ];
    }
}
