using System.Text.RegularExpressions;
using Zindan.Sources.Decoding;
using Zindan.Sources.Feeds;
using Zindan.Sources.Files;
using Zindan.Sources.Headers;
using Zindan.Sources.Html;
using Zindan.Sources.JsonLines;

namespace Zindan.Sources;

/// <summary>Content that is in memory to items, whatever its format and wherever it comes from.</summary>
internal sealed partial class ContentReader(SourceOptions options)
{
    private const int SniffLength = 1024;
    private readonly JsonLinesReader _jsonLines = new(options);

    /// <summary>The items of the content.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="format">Its format, or <see cref="FileFormat.Unknown"/>.</param>
    /// <param name="location">The name for messages.</param>
    /// <param name="id">The article's id, or the stem of ids.</param>
    /// <param name="charset">The character set that a header of the network declares, or null.</param>
    /// <param name="address">Where it was fetched, or null for a file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<SourceItem>> ReadAsync(
        byte[] bytes,
        FileFormat format,
        string location,
        string id,
        string? charset = null,
        Uri? address = null,
        CancellationToken cancellationToken = default
    )
    {
        if (BinaryContent.Named(location, bytes) is { } named)
        {
            return [named];
        }

        var mayDeclare = format is not (FileFormat.PlainText or FileFormat.Markdown);
        if (TextDecoder.Decode(bytes, charset ?? (mayDeclare ? CharsetDeclaration.Find(bytes) : null)) is not { } text)
        {
            return [BinaryContent.Unnamed(location)];
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return [new SourceProblem(location, ProblemKind.Empty, "is empty")];
        }

        switch (Sniffed(format, text))
        {
            case FileFormat.Html:
                return [HtmlReader.Read(text, location, id, address)];
            case FileFormat.Feed:
                return FeedItems.Read(text, location, id);
            case FileFormat.JsonLines:
                using (var stream = new MemoryStream(bytes))
                {
                    return await _jsonLines
                        .ReadAsync(stream, location, id, cancellationToken)
                        .ToListAsync(cancellationToken)
                        .ConfigureAwait(false);
                }
            default:
                var draft = new ArticleDraft { Id = id, Text = text };
                var item = draft.Completed(HeaderRecognizer.Recognize(text));
                return [(address is null ? item : item with { Url = item.Url ?? address.AbsoluteUri }).ToItem(location)];
        }
    }

    // What a file says it is does not help where its content plainly says otherwise.
    private static FileFormat Sniffed(FileFormat format, string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, SniffLength)).TrimStart();
        return HtmlPattern().IsMatch(start) ? FileFormat.Html
            : format is FileFormat.Unknown or FileFormat.Html && FeedPattern().IsMatch(start) ? FileFormat.Feed
            : format is FileFormat.Unknown && LinePattern().IsMatch(start) ? FileFormat.JsonLines
            : format;
    }

    [GeneratedRegex(
        "\\A(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex HtmlPattern();

    [GeneratedRegex("<(?:rss|feed|rdf:RDF)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex FeedPattern();

    [GeneratedRegex("\\A\\{\\s*\"", RegexOptions.CultureInvariant)]
    private static partial Regex LinePattern();
}
