using System.Collections.Frozen;

namespace Zindan.Sources.Files;

/// <summary>What a file's extension says of it.</summary>
internal static class FileFormats
{
    private static readonly FrozenDictionary<string, FileFormat> s_articles = new Dictionary<string, FileFormat>
    {
        [".txt"] = FileFormat.PlainText,
        [".text"] = FileFormat.PlainText,
        [".md"] = FileFormat.Markdown,
        [".markdown"] = FileFormat.Markdown,
        [".html"] = FileFormat.Html,
        [".htm"] = FileFormat.Html,
        [".xhtml"] = FileFormat.Html,
        [".rss"] = FileFormat.Feed,
        [".atom"] = FileFormat.Feed,
        [".rdf"] = FileFormat.Feed,
        [".xml"] = FileFormat.Feed,
        [".jsonl"] = FileFormat.JsonLines,
        [".ndjson"] = FileFormat.JsonLines,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // What browsers save beside a page, and what a person keeps beside articles without taking it for one.
    private static readonly FrozenSet<string> s_companions = FrozenSet.ToFrozenSet(
        ".css .js .mjs .map .png .jpg .jpeg .gif .svg .webp .avif .ico .bmp .tif .tiff .woff .woff2 .ttf .otf .eot .mp3 .mp4 .m4a .wav .ogg .webm .mov .avi".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The format that the extension stands for, or <see cref="FileFormat.Unknown"/>.</summary>
    public static FileFormat Of(string path) => s_articles.GetValueOrDefault(Path.GetExtension(path), FileFormat.Unknown);

    /// <summary>Whether the extension is one of pictures, styles, sounds and the like.</summary>
    public static bool IsCompanion(string path) => s_companions.Contains(Path.GetExtension(path));
}
