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
}
