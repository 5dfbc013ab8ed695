using System.Globalization;

namespace Zindan.Sources.Tests;

public sealed class SharedCorporaTests
{
    [TestCase(1957, "corpora", "news")]
    [TestCase(105, "practice", "articles.jsonl")]
    [TestCase(105, "practice", "articles")]
    [TestCase(5, "articles")]
    public async Task ReadsEveryArticleWithoutAProblem(int articles, params string[] path)
    {
        var items = await Items.ReadAsync(SharedData.Path(path));

        Assert.That(items.Where(item => item is not SourcedArticle), Is.Empty);
        Assert.That(items, Has.Count.EqualTo(articles));
    }

    [TestCase("000", "2016-06-18")]
    [TestCase("001", null)]
    [TestCase("002", "2010-08-23")]
    [TestCase("003", "2010-08-25")]
    [TestCase("004", null)]
    public async Task KnowsTheDayOfPublicationOrThatThereIsNone(string id, string? published)
    {
        var articles = await Items.ArticlesAsync(SharedData.Path("articles"));

        var article = articles.Single(article => article.Id.StartsWith(id, StringComparison.Ordinal));
        Assert.That(article.Header.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(published));
    }
}
