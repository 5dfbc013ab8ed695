using System.Globalization;
using System.Text.Json;
using Zindan.Core.Articles;

namespace Zindan.Core.Json;

/// <summary>The <c>article</c> object of the contract.</summary>
public static class ArticleHeaderJson
{
    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter writer, ArticleHeader article)
    {
        writer.WriteStartObject();
        writer.WriteString("id", article.Id);
        writer.WriteString("title", article.Title);
        WriteDate(writer, "published", article.Published);
        writer.WriteString("source", article.Source);
        writer.WriteString("url", article.Url);
        writer.WriteString("language", article.Language);
        writer.WriteString("hash", article.Hash);
        writer.WriteEndObject();
    }

    /// <summary>Writes a day as <c>yyyy-MM-dd</c>, or null.</summary>
    public static void WriteDate(Utf8JsonWriter writer, string name, DateOnly? date) =>
        writer.WriteString(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads the object.</summary>
    /// <exception cref="ContractException">A field is missing or of the wrong kind.</exception>
    public static ArticleHeader Parse(JsonElement element) => Parse(new JsonField(element, "article"));

    internal static ArticleHeader Parse(JsonField article) =>
        new()
        {
            Id = article["id"].Text(),
            Title = article["title"].TextOrNull(),
            Published = article["published"].DateOrNull(last: false),
            Source = article["source"].TextOrNull(),
            Url = article["url"].TextOrNull(),
            Language = article["language"].TextOrNull(),
            Hash = article["hash"].TextOrNull() ?? "",
        };
}
