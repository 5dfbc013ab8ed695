using System.Net;
using AngleSharp.Html.Parser;
using Zindan.Sources.Headers;

namespace Zindan.Sources.Html;

/// <summary>Text from a piece of HTML, as feeds carry it. All of it is the item's own, so no part is sought; only prompts and lines of links go.</summary>
internal static class HtmlFragment
{
    /// <summary>The paragraphs, parted by empty lines. Text without any markup keeps its own lines.</summary>
    public static string Text(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
        {
            return WebUtility.HtmlDecode(html).Trim();
        }

        if (Nesting.IsTooDeep(html))
        {
            return "";
        }

        using var document = new HtmlParser().ParseDocument($"<!doctype html><body>{html}");
        var blocks = BlockReader.Read(document.Body!, new Boilerplate(document.Body!));
        return string.Join("\n\n", blocks.Where(block => !block.IsLinks && !Furniture.IsPrompt(block.Text)).Select(block => block.Text));
    }

    /// <summary>The text in one line, or null where there is none.</summary>
    public static string? Line(string? html)
    {
        var line = html is null ? "" : string.Join(' ', Text(html).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 0 ? line : null;
    }
}
