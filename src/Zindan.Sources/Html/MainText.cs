using AngleSharp.Dom;
using Zindan.Sources.Headers;

namespace Zindan.Sources.Html;

/// <summary>Finds the blocks of a page that are its article's text.</summary>
/// <remarks>
/// A page that marks its article (<c>articleBody</c>, <c>article</c>, <c>main</c>) is believed. Within that, and on pages that mark nothing, the deepest
/// element that holds most of the text is taken: the idea of Readability (Arc90, 2009), by the amount of text instead of scores.
/// </remarks>
internal static class MainText
{
    private const int LeastLength = 80;
    private const double MostOfText = 0.75;
    private const double OneOfMany = 0.6;

    /// <summary>The blocks, in document order; none where the page holds no article.</summary>
    /// <param name="document">The page.</param>
    /// <param name="boilerplate">What is left out.</param>
    /// <param name="isLive">Whether the page is a live blog, whose posts are articles side by side.</param>
    public static IReadOnlyList<TextBlock> Of(IDocument document, Boilerplate boilerplate, bool isLive)
    {
        foreach (var scope in Scopes(document, boilerplate, isLive))
        {
            var blocks = scope.SelectMany(element => BlockReader.Read(element, boilerplate)).ToList();
            var main = scope.Count == 1 ? Narrowed(scope[0], blocks) : blocks;
            var text = Cleaned(main);
            if (text.Where(block => block.IsText).Sum(block => block.Text.Length) >= LeastLength)
            {
                return text;
            }
        }

        return [];
    }

    private static IEnumerable<IReadOnlyList<IElement>> Scopes(IDocument document, Boilerplate boilerplate, bool isLive)
    {
        var bodies = Outermost(document, "[itemprop~='articleBody']", boilerplate);
        if (bodies.Count > 0)
        {
            yield return bodies;
        }

        var articles = Outermost(document, "article", boilerplate);
        if (articles.Count > 0 && (isLive || articles.Count == 1))
        {
            yield return articles;
        }
        else if (articles.Count > 1)
        {
            var lengths = articles.ConvertAll(article =>
                BlockReader.Read(article, boilerplate).Where(block => block.IsText).Sum(block => block.Text.Length)
            );
            if (lengths.Max() < lengths.Sum() * OneOfMany)
            {
                // A page of teasers side by side is a list of articles and none itself.
                yield break;
            }

            yield return [articles[lengths.IndexOf(lengths.Max())]];
        }

        var mains = Outermost(document, "main, [role='main']", boilerplate);
        if (mains.Count > 0)
        {
            yield return mains;
        }

        if (document.Body is { } body)
        {
            yield return [body];
        }
    }

    private static List<IElement> Outermost(IDocument document, string selector, Boilerplate boilerplate) =>
        [
            .. document
                .QuerySelectorAll(selector)
                .Where(element => element.ParentElement?.Closest(selector) is null && !boilerplate.IsWithin(element)),
        ];

    private static List<TextBlock> Narrowed(IElement scope, List<TextBlock> blocks)
    {
        var lengths = new Dictionary<IElement, int>();
        foreach (var block in blocks.Where(block => block.IsText))
        {
            for (var element = block.Owner; element is not null; element = element.ParentElement)
            {
                lengths[element] = lengths.GetValueOrDefault(element) + block.Text.Length;
                if (element == scope)
                {
                    break;
                }
            }
        }

        var enough = lengths.GetValueOrDefault(scope) * MostOfText;
        var root = scope;
        while (
            root.Children.FirstOrDefault(child => lengths.GetValueOrDefault(child) > enough) is { } child
            && child.LocalName is not ("p" or "li" or "td" or "blockquote")
        )
        {
            root = child;
        }

        return [.. blocks.Where(block => root.Contains(block.Owner))];
    }

    // Labels and lines of links between the paragraphs, and what readers wrote below where no class told it.
    private static List<TextBlock> Cleaned(List<TextBlock> blocks)
    {
        var end = blocks.FindIndex(block => Furniture.BeginsReaders(block.Text));
        var article = end > 0 && blocks.Take(end).Any(block => block.IsText) ? blocks[..end] : blocks;
        return [.. article.Where(block => !block.IsLinks && !Furniture.EndsArticle(block.Text) && !Furniture.IsPrompt(block.Text))];
    }
}
