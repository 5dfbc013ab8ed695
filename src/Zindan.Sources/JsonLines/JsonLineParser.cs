using System.Text.Json;
using Zindan.Sources.Headers;

namespace Zindan.Sources.JsonLines;

/// <summary>One line of JSON Lines to its fields.</summary>
internal static class JsonLineParser
{
    /// <summary>The fields of a line.</summary>
    /// <exception cref="FormatException">The line is no such object; the message is a clause that can follow the line's location.</exception>
    public static JsonLine Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException($"is no JSON object but {Article(root.ValueKind)}");
            }

            return new JsonLine
            {
                Id = StringOrNumber(root, "id"),
                Title = Text(root, "title"),
                Text = Text(root, "text"),
                Published = Day(root, "published"),
                Source = Text(root, "source"),
                Url = Text(root, "url"),
                Language = Text(root, "language"),
            };
        }
        catch (JsonException exception)
        {
            throw new FormatException($"is not valid JSON (at byte {(exception.BytePositionInLine ?? 0) + 1})", exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException("has an escape that is half of a character", exception);
        }
    }

    private static string? StringOrNumber(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Text(root, name)?.Trim();

    private static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new FormatException($"has a \"{name}\" that is no string but {Article(value.ValueKind)}");
        }

        var text = value.GetString();
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static DateOnly? Day(JsonElement root, string name)
    {
        var written = Text(root, name);
        return written is null ? null
            : DateReader.Read(written) is { } day ? day
            : throw new FormatException($"has a \"{name}\" that is no date: \"{(written.Length > 40 ? written[..40] : written)}\"");
    }

    private static string Article(JsonValueKind kind) =>
        kind switch
        {
            JsonValueKind.Array => "an array",
            JsonValueKind.Object => "an object",
            JsonValueKind.Number => "a number",
            JsonValueKind.String => "a string",
            JsonValueKind.True or JsonValueKind.False => "a truth value",
            _ => "nothing",
        };
}
