using Zindan.Sources.Files;

namespace Zindan.Sources.Web;

/// <summary>What a media type says of content.</summary>
internal static class MediaTypes
{
    /// <summary>The format; the address's extension decides where the type says little.</summary>
    public static FileFormat Format(string? mediaType, Uri address) =>
        mediaType?.ToLowerInvariant() switch
        {
            "text/html" or "application/xhtml+xml" => FileFormat.Html,
            "application/rss+xml" or "application/atom+xml" or "application/rdf+xml" or "application/xml" or "text/xml" => FileFormat.Feed,
            "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/jsonlines" or "application/x-jsonlines" =>
                FileFormat.JsonLines,
            "text/markdown" => FileFormat.Markdown,
            _ => FileFormats.Of(address.AbsolutePath) is var format and not FileFormat.PlainText ? format : FileFormat.Unknown,
        };
}
