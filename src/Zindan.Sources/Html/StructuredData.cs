using System.Text.Json;
using AngleSharp.Dom;

namespace Zindan.Sources.Html;

/// <summary>What a page's JSON-LD says of its article (schema.org <c>NewsArticle</c>, <c>Article</c>, <c>BlogPosting</c> and their kin).</summary>
internal sealed record StructuredData
{
    /// <summary>Nothing.</summary>
    public static StructuredData None { get; } = new();

    public string? Headline { get; private init; }

    public string? Published { get; private init; }

    public string? Publisher { get; private init; }

    public string? Url { get; private init; }

    public string? Author { get; private init; }

    public string? Language { get; private init; }

    /// <summary>Whether it is a live blog.</summary>
    public bool IsLive { get; private init; }

    /// <summary>The first article that the page's scripts describe, or <see cref="None"/>.</summary>
    public static StructuredData Read(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(
                    script.TextContent.Trim(),
                    new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
                );
                if (Find(json.RootElement) is { } article)
                {
                    return Of(article, json.RootElement);
                }
            }
            catch (JsonException)
            {
                // Pages with broken JSON-LD are many, and have their other metadata still.
            }
            catch (InvalidOperationException)
            {
                // Half of a surrogate pair in a string: the same.
            }
        }

        return None;
    }

    private static StructuredData Of(JsonElement article, JsonElement root) =>
        new()
        {
            Headline = Text(article, "headline") ?? Text(article, "name"),
            Published = Text(article, "datePublished"),
            Publisher = Name(article, "publisher", root) ?? Name(article, "provider", root) ?? Name(article, "sourceOrganization", root),
            Url = Text(article, "url") ?? Address(article, "mainEntityOfPage"),
            Author = Name(article, "author", root),
            Language = Text(article, "inLanguage"),
            IsLive = IsType(article, "LiveBlogPosting"),
        };

    private static JsonElement? Find(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null);
            case JsonValueKind.Object when IsArticle(element):
                return element;
            case JsonValueKind.Object:
                foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                {
                    if (element.TryGetProperty(name, out var inner) && Find(inner) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static bool IsArticle(JsonElement element) =>
        Types(element)
            .Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "LiveBlogPosting" or "Report");

    private static bool IsType(JsonElement element, string type) => Types(element).Contains(type, StringComparer.Ordinal);

    private static IEnumerable<string> Types(JsonElement element) =>
        !element.TryGetProperty("@type", out var type) ? []
        : type.ValueKind == JsonValueKind.String ? [type.GetString()!]
        : type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)
        : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Address(JsonElement element, string name) =>
        Text(element, name)
        ?? (element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? Text(value, "@id") : null);

    private static string? Name(JsonElement element, string property, JsonElement root)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object => Text(value, "name") ?? (Text(value, "@id") is { } id ? NameOf(id, root) : null),
            JsonValueKind.Array => string.Join(
                ", ",
                value
                    .EnumerateArray()
                    .Select(one =>
                        one.ValueKind == JsonValueKind.String ? one.GetString()
                        : one.ValueKind == JsonValueKind.Object ? Text(one, "name")
                        : null
                    )
                    .Where(name => !string.IsNullOrWhiteSpace(name))
            )
                is { Length: > 0 } names
                ? names
                : null,
            _ => null,
        };
    }

    // In a graph the publisher is often only referred to.
    private static string? NameOf(string id, JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array
            ? graph
                .EnumerateArray()
                .Where(node => node.ValueKind == JsonValueKind.Object && string.Equals(Text(node, "@id"), id, StringComparison.Ordinal))
                .Select(node => Text(node, "name"))
                .FirstOrDefault(name => name is not null)
            : null;
}
