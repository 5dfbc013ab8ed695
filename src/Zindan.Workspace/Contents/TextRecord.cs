using System.Text.Json;
using Zindan.Core.Articles;
using Zindan.Core.Json;
using Zindan.Workspace.Catalogs;

namespace Zindan.Workspace.Contents;

/// <summary>An article's stored text as a line of JSON, <c>{"id", "text"}</c>. What else is known of the article is in the catalog.</summary>
internal static class TextRecord
{
    public static byte[] ToLine(Article article)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, ReadingJson.OneLine))
        {
            writer.WriteStartObject();
            writer.WriteString("id", article.Id);
            writer.WriteString("text", article.Text);
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <exception cref="WorkspaceException">The line is damaged, or is another article's.</exception>
    public static Article Parse(byte[] line, ArticleEntry entry)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var header = entry.Header;
            var article = Article.Create(
                header.Id,
                document.RootElement.GetProperty("text").GetString()!,
                header.Title,
                header.Published,
                header.Source,
                header.Url,
                header.Language
            );
            return article.Header.Hash == header.Hash ? article : throw new InvalidOperationException("its hash is another one");
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new WorkspaceException(
                $"The stored text of the article {entry.Header.Id} is damaged: {cause.Message}. Add the article again.",
                cause
            );
        }
    }
}
