using System.Collections.Immutable;
using System.Text.Json;
using Zindan.Core.Json;
using Zindan.Workspace.Files;
using Zindan.Workspace.Watching;

namespace Zindan.Workspace.Catalogs;

/// <summary>The lines of the catalog as JSON: an object whose first property says what the line is about.</summary>
internal static class CatalogJson
{
    public static void Write(Utf8JsonWriter writer, CatalogEntry entry)
    {
        writer.WriteStartObject();
        switch (entry)
        {
            case ArticleEntry article:
                writer.WritePropertyName("article");
                ArticleHeaderJson.Write(writer, article.Header);
                writer.WriteString("reader", article.ReaderVersion);
                Write(writer, "text", article.Text);
                Write(writer, "reading", article.Reading);
                break;
            case ArticleRemovedEntry removed:
                writer.WriteString("removed", removed.ArticleId);
                break;
            case FileEntry { File: var file }:
                writer.WriteString("file", file.Path);
                writer.WriteNumber("size", file.Size);
                writer.WriteString("modified", file.Modified);
                Write(writer, file.Articles);
                break;
            case FileForgottenEntry forgotten:
                writer.WriteString("forgottenFile", forgotten.Path);
                break;
            case FeedEntry { Feed: var feed }:
                writer.WriteString("feed", feed.Address);
                writer.WriteString("etag", feed.ETag);
                writer.WriteString("lastModified", feed.LastModified);
                writer.WriteString("fetched", feed.Fetched);
                Write(writer, feed.Articles);
                break;
            case FeedForgottenEntry forgotten:
                writer.WriteString("forgottenFeed", forgotten.Address);
                break;
            default:
                throw new ArgumentException($"No line is known for {entry.GetType().Name}", nameof(entry));
        }

        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="ContractException">An article's header is broken.</exception>
    /// <exception cref="InvalidOperationException">A value is of the wrong kind.</exception>
    /// <exception cref="KeyNotFoundException">A value is missing.</exception>
    public static CatalogEntry Parse(ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var subject = root.EnumerateObject().First();
        return subject.Name switch
        {
            "article" => new ArticleEntry(
                ArticleHeaderJson.Parse(subject.Value),
                Text(root, "reader"),
                Location(root.GetProperty("text")),
                Location(root.GetProperty("reading")) ?? throw new InvalidOperationException("an article without its reading")
            ),
            "removed" => new ArticleRemovedEntry(subject.Value.GetString()!),
            "file" => new FileEntry(
                new WatchedFile(
                    subject.Value.GetString()!,
                    root.GetProperty("size").GetInt64(),
                    root.GetProperty("modified").GetDateTimeOffset(),
                    Articles(root)
                )
            ),
            "forgottenFile" => new FileForgottenEntry(subject.Value.GetString()!),
            "feed" => new FeedEntry(
                new WatchedFeed(
                    subject.Value.GetString()!,
                    root.GetProperty("etag").GetString(),
                    root.GetProperty("lastModified").GetString(),
                    root.GetProperty("fetched").GetDateTimeOffset(),
                    Articles(root)
                )
            ),
            "forgottenFeed" => new FeedForgottenEntry(subject.Value.GetString()!),
            _ => throw new InvalidOperationException($"a line about \"{subject.Name}\""),
        };
    }

    private static void Write(Utf8JsonWriter writer, string name, RecordLocation? location)
    {
        if (location is not { } at)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartArray(name);
        writer.WriteNumberValue(at.Segment);
        writer.WriteNumberValue(at.Offset);
        writer.WriteNumberValue(at.Length);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<string> articles)
    {
        writer.WriteStartArray("articles");
        foreach (var article in articles)
        {
            writer.WriteStringValue(article);
        }

        writer.WriteEndArray();
    }

    private static RecordLocation? Location(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : new RecordLocation(value[0].GetInt32(), value[1].GetInt64(), value[2].GetInt32());

    private static ImmutableArray<string> Articles(JsonElement root) =>
        [.. root.GetProperty("articles").EnumerateArray().Select(article => article.GetString()!)];

    private static string Text(JsonElement root, string name) =>
        root.GetProperty(name).GetString() ?? throw new InvalidOperationException($"{name} is null");
}
