using System.Globalization;
using Zindan.Core.Articles;

namespace Zindan.Extraction.Tests.Stories;

/// <summary>A short invented article with what it says: head lines, <c>---</c>, the text, <c>---</c>, lines of gold.</summary>
internal sealed record Story(Article Article, IReadOnlyList<ExpectedFact> Facts)
{
    public string Id => Article.Id;

    /// <summary>The folder of the stories, found from the folder that the tests run in.</summary>
    public static string Folder { get; } = FolderFrom(TestContext.CurrentContext.TestDirectory);

    /// <summary>All stories, in ordinal order of their names.</summary>
    public static IReadOnlyList<Story> All { get; } =
    [.. Directory.GetFiles(Path.Combine(Folder, "Data"), "*.story").Order(StringComparer.Ordinal).Select(Load)];

    public override string ToString() => Id;

    private static Story Load(string path)
    {
        var parts = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n---\n");
        if (parts.Length != 3)
            throw new FormatException($"{path}: a story has three parts, divided by lines of three hyphens.");
        var head = parts[0]
            .Split('\n')
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var published = DateOnly.ParseExact(head["published"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var article = Article.Create(Path.GetFileNameWithoutExtension(path), parts[1] + "\n", head["title"], published, head["source"]);
        return new Story(article, [.. parts[2].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ExpectedFact.Parse)]);
    }

    private static string FolderFrom(string start)
    {
        var folder = new DirectoryInfo(start);
        while (!File.Exists(Path.Combine(folder.FullName, "Zindan.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No Zindan.slnx above {start}.");
        return Path.Combine(folder.FullName, "tests", "Zindan.Extraction.Tests", "Stories");
    }
}
