using System.Text;
using AngleSharp.Dom;
using Zindan.Sources.Headers;

namespace Zindan.Sources.Html;

/// <summary>Reads date, byline and outlet where a page only shows them: in elements named for it, and at head and foot of the text.</summary>
internal static class PageLines
{
    private static readonly string[] s_names =
    [
        "date",
        "published",
        "posted",
        "pubdate",
        "timestamp",
        "dateline",
        "byline",
        "meta",
        "submitted",
        "info",
    ];
    private static readonly string[] s_others =
    [
        "comment",
        "comments",
        "commentlist",
        "related",
        "teaser",
        "sidebar",
        "updated",
        "modified",
        "recommended",
    ];
    private const int LongestMarkup = 1000;
    private const int LongestLine = 200;

    /// <summary>What the page shows.</summary>
    public static RecognizedHeader Read(IDocument document, IReadOnlyList<TextBlock> blocks, string? title)
    {
        var named = document
            .QuerySelectorAll("[class], [id]")
            .Where(element => ClassNames.Hold(ClassNames.Of(element), s_names) && !IsOthers(element))
            .Where(element => element.TextContent.Length < LongestMarkup)
            .Select(Line)
            .Where(line => line.Length is > 0 and < LongestLine)
            .Distinct(StringComparer.Ordinal);
        var text = string.Join("\n\n", [title ?? "", .. named, .. blocks.Select(block => block.Text)]);
        return HeaderRecognizer.Recognize(text);
    }

    // A change of element parts what it marks from the words before and after.
    private static string Line(IElement element)
    {
        var words = new StringBuilder();
        foreach (var node in element.GetDescendants())
        {
            if (node is IText text)
            {
                var isMarked = text.ParentElement?.LocalName is "time";
                words.Append(isMarked ? " | " : "").Append(text.Data).Append(isMarked ? " | " : "");
            }
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '|');
    }

    private static bool IsOthers(IElement element)
    {
        for (var at = element; at is not null && at.LocalName is not ("body" or "html"); at = at.ParentElement)
        {
            if (at.LocalName is "aside" or "nav" or "li" || ClassNames.Hold(ClassNames.Of(at), s_others))
            {
                return true;
            }
        }

        return false;
    }
}
