using Zindan.Core.Articles;

namespace Zindan.Benchmarks.Language;

/// <summary>The sample articles of the repository.</summary>
internal static class SampleArticles
{
    /// <summary>All of them, in the order of their names, as often as asked.</summary>
    public static IReadOnlyList<Article> Read(int times)
    {
        string[] texts = [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        return
        [
            .. Enumerable
                .Range(0, times)
                .SelectMany(round => texts.Select((text, i) => Article.Create(FormattableString.Invariant($"{round}-{i}"), text))),
        ];
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "samples", "articles") is var samples && Directory.Exists(samples))
            {
                return samples;
            }
        }

        throw new DirectoryNotFoundException("No folder above this program holds samples/articles.");
    }
}
