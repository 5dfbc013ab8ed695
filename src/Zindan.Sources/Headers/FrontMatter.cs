using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Reads the block of <c>key: value</c> lines between two lines of dashes at the top of Markdown files.</summary>
internal static partial class FrontMatter
{
    private const int MostLines = 60;

    /// <summary>What the block says, and the offset where the text goes on behind it (0 without a block).</summary>
    public static (RecognizedHeader Header, int End) Read(string text)
    {
        var match = BlockPattern().Match(text);
        if (!match.Success || match.Groups["line"].Captures.Count > MostLines)
        {
            return (RecognizedHeader.None, 0);
        }

        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in match.Groups["line"].Captures.Select(line => FieldPattern().Match(line.Value)).Where(field => field.Success))
        {
            fields.TryAdd(field.Groups["key"].Value, field.Groups["value"].Value);
        }

        string? First(params string[] keys) =>
            keys.Select(fields.GetValueOrDefault).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        var header = new RecognizedHeader
        {
            Title = First("title", "headline"),
            Published = First("published", "date", "pubDate", "publishDate", "date_published", "datePublished") is { } date
                ? DateReader.Read(date)
                : null,
            Source =
                First("source", "outlet", "publisher", "publication") is { } source && !source.Contains("://", StringComparison.Ordinal)
                    ? source
                    : null,
            Url = First("url", "link", "canonical", "canonical_url", "source_url"),
            Byline = First("author", "authors", "byline"),
        };
        return (header, match.Length);
    }

    [GeneratedRegex("\\A---[ \\t]*\\r?\\n(?:(?<line>(?!---)[^\\r\\n]*)\\r?\\n)*?---[ \\t]*(?:\\r?\\n|\\z)", RegexOptions.CultureInvariant)]
    private static partial Regex BlockPattern();

    [GeneratedRegex("^(?<key>[A-Za-z_]+)\\s*:\\s*(?<q>[\"']?)(?<value>.*?)\\k<q>\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex FieldPattern();
}
