using System.Reflection;
using Zindan.Core.Articles;
using Zindan.Core.Readings;

namespace Zindan.Extraction.Tests;

/// <summary>The cases that are data: tables and short articles in our own words, packed into this assembly.</summary>
internal static class TestData
{
    private static readonly Lazy<ArticleReader> SharedReader = new(ArticleReader.Create);

    /// <summary>One reader for all tests: it holds no state.</summary>
    public static ArticleReader Reader => SharedReader.Value;

    /// <summary>The names of the articles.</summary>
    public static IEnumerable<string> Articles() =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(".txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The rows of a table, without comments.</summary>
    public static IEnumerable<string[]> Rows(string table) =>
        Text($"Zindan.Extraction.Tests.Cases.{table}.tsv")
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));

    /// <summary>The text of a resource.</summary>
    public static string Text(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>Reads a text as an article of a fixed date.</summary>
    public static Reading Read(string text) => Reader.Read(Article.Create("case", text, published: new DateOnly(2019, 5, 14)));
}
