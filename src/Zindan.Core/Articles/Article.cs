using System.Globalization;
using Zindan.Core.Text;

namespace Zindan.Core.Articles;

/// <summary>One article with its stored text, to which every offset in readings and graph refers. The text never changes after it was stored.</summary>
public sealed record Article
{
    private Article(ArticleHeader header, string text)
    {
        Header = header;
        Text = text;
    }

    /// <summary>What is known of the article besides its text.</summary>
    public ArticleHeader Header { get; }

    /// <summary>The stored text: without byte-order mark, line ends as LF.</summary>
    public string Text { get; }

    /// <summary>The identity for replacement.</summary>
    public string Id => Header.Id;

    /// <summary>Makes an article and its hash. A byte-order mark at the start of <paramref name="text"/> is dropped and CRLF becomes LF; nothing else changes.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public static Article Create(
        string id,
        string text,
        string? title = null,
        DateOnly? published = null,
        string? source = null,
        string? url = null,
        string? language = "en"
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        var stored = Stored(text);
        var header = new ArticleHeader
        {
            Id = id,
            Title = title,
            Published = published,
            Source = source,
            Url = url,
            Language = language,
            Hash = ContentHash.Full(stored, title, published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), source, url),
        };
        return new Article(header, stored);
    }

    private static string Stored(string text) =>
        (text.StartsWith('\uFEFF') ? text[1..] : text).Replace("\r\n", "\n", StringComparison.Ordinal);
}
