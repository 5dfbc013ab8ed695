using Zindan.Core.Articles;

namespace Zindan.Sources.Tests;

/// <summary>Reads sources to the end.</summary>
internal static class Items
{
    public static async Task<List<SourceItem>> ReadAsync(params string[] paths)
    {
        var items = new List<SourceItem>();
        await foreach (var item in new ArticleSource().ReadAsync(paths))
        {
            items.Add(item);
        }

        return items;
    }

    public static async Task<List<Article>> ArticlesAsync(params string[] paths) =>
        [.. (await ReadAsync(paths)).OfType<SourcedArticle>().Select(item => item.Article)];
}
