using AngleSharp.Html.Parser;
using Zindan.Sources.Headers;

namespace Zindan.Sources.Html;

/// <summary>An article from a page of HTML.</summary>
internal static class HtmlReader
{
    /// <summary>The item for a page.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="location">The name for messages.</param>
    /// <param name="id">The article's id.</param>
    /// <param name="address">Where the page was fetched, or null for a file.</param>
    public static SourceItem Read(string html, string location, string id, Uri? address = null)
    {
        if (Nesting.IsTooDeep(html))
        {
            return new SourceProblem(location, ProblemKind.Malformed, "nests its elements too deeply", "Save the article as plain text.");
        }

        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is not { } body)
        {
            return NoText(location);
        }

        var boilerplate = new Boilerplate(body);
        var metadata = PageMetadataReader.Read(document, boilerplate, address);
        var blocks = MainText.Of(document, boilerplate, metadata.IsLive);
        var paragraphs = WithoutHead(blocks, metadata.Title);
        if (paragraphs.Count == 0)
        {
            return NoText(location);
        }

        var shown = PageLines.Read(document, blocks, metadata.Title);
        return new ArticleDraft
        {
            Id = id,
            Text = string.Join("\n\n", paragraphs),
            Title = metadata.Title,
            Published = metadata.Published ?? (metadata.IsDateDisputed ? null : shown.Published ?? AddressReader.Day(metadata.Url)),
            Source = metadata.Source ?? shown.Source,
            Url = metadata.Url,
            Byline = metadata.Byline ?? shown.Byline,
            Language = metadata.Language,
        }.ToItem(location);
    }

    // The headline, and the lines of byline and date under it, are in the header now.
    private static List<string> WithoutHead(IReadOnlyList<TextBlock> blocks, string? title)
    {
        var paragraphs = new List<string>();
        var isHead = true;
        foreach (var block in blocks)
        {
            var isTitle = string.Equals(block.Text.Replace('\n', ' '), title, StringComparison.OrdinalIgnoreCase);
            if (isHead && (isTitle || Furniture.IsKicker(block.Text) || LineReader.Read(block.Text) is not null))
            {
                continue;
            }

            isHead = isHead && !block.IsText;
            paragraphs.Add(block.Text);
        }

        return paragraphs;
    }

    private static SourceProblem NoText(string location) =>
        new(
            location,
            ProblemKind.NoArticleText,
            "has no article's text",
            "It may be a list of articles, or a page that a script fills; save the article as text."
        );
}
