using System.Globalization;

namespace Zindan.Sources.Tests.Html;

public sealed class HtmlPagesTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Html", "pages");

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Folder, "*.html").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public async Task ReadsThePageAsItsExpectationSays(string page)
    {
        var expected = await File.ReadAllTextAsync(Path.Combine(Folder, page + ".txt"));

        var item = (await Items.ReadAsync(Path.Combine(Folder, page + ".html"))).Single();

        Assert.That(Described(item), Is.EqualTo(expected.TrimEnd('\n')));
    }

    private static string Described(SourceItem item)
    {
        if (item is SourceProblem problem)
        {
            return $"problem: {problem.Kind}";
        }

        var sourced = (SourcedArticle)item;
        var article = sourced.Article;
        var fields = new (string Name, string? Value)[]
        {
            ("title", article.Header.Title),
            ("published", article.Header.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("source", article.Header.Source),
            ("url", article.Header.Url),
            ("byline", sourced.Byline),
        };
        return string.Join(
            '\n',
            [.. fields.Where(field => field.Value is not null).Select(field => $"{field.Name}: {field.Value}"), "---", article.Text]
        );
    }
}
