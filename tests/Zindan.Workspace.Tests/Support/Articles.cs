using Zindan.Core.Articles;
using Zindan.Core.Readings;
using Zindan.Graph.Tests.Support;

namespace Zindan.Workspace.Tests.Support;

/// <summary>Articles and readings that fit together.</summary>
internal static class Articles
{
    public static (Article Article, Reading Reading) Make(string id, int seed = 1, string? text = null)
    {
        var article = Article.Create(
            id,
            text ?? $"Text of {id}, {seed}.\r\n\"Quoted\" \u0001 𝒜",
            title: "Title",
            published: new DateOnly(2016, 6, 18)
        );
        return (article, RandomReadings.Make(seed, 1)[0] with { Article = article.Header });
    }
}
