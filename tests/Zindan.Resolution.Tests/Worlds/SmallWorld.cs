using System.Globalization;
using System.Reflection;
using Zindan.Core.Articles;

namespace Zindan.Resolution.Tests.Worlds;

/// <summary>A few short articles, and who in them is the same (see people.txt).</summary>
internal sealed record SmallWorld(string Name, IReadOnlyList<Article> Articles, IReadOnlyList<SameOrNot> Claims)
{
    /// <summary>The worlds of all tables.</summary>
    public static IEnumerable<SmallWorld> All() =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(".txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<SmallWorld> Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        foreach (var part in $"\n{reader.ReadToEnd()}".Split("\n## ").Skip(1))
        {
            var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var heads = Enumerable.Range(0, lines.Length).Where(at => lines[at].StartsWith("# ", StringComparison.Ordinal));
            yield return new SmallWorld(
                lines[0],
                [.. heads.Select(at => Told(lines[at].Split(' '), lines[at + 1]))],
                [.. lines.Where(line => line[0] is '=' or '/').Select(SameOrNot.Parse)]
            );
        }
    }

    private static Article Told(string[] head, string text) =>
        Article.Create(head[1], text, published: DateOnly.ParseExact(head[2], "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
