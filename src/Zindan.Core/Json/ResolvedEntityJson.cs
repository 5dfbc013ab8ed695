using System.Collections.Immutable;
using System.Text.Json;
using Zindan.Core.Entities;
using Zindan.Core.Resolved;

namespace Zindan.Core.Json;

/// <summary>A node of the graph as the contract writes it: an entity with its members, articles and every mention of every article.</summary>
public static class ResolvedEntityJson
{
    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter writer, ResolvedEntity entity)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entity.Id);
        writer.WriteString("label", ContractNames.Of(entity.Label));
        writer.WriteString("name", entity.Name);
        if (!entity.IsNamed)
        {
            writer.WriteBoolean("named", false);
        }

        EntityJson.WriteTexts(writer, "aliases", entity.Aliases);
        AttributesJson.Write(writer, entity.Attributes, entity.Figures);
        EntityJson.WriteTexts(writer, "memberIds", entity.MemberIds);
        EntityJson.WriteTexts(writer, "articles", entity.Articles);
        writer.WriteStartArray("mentions");
        foreach (var mention in entity.Mentions)
        {
            writer.WriteStartObject();
            writer.WriteString("article", mention.ArticleId);
            writer.WriteNumber("start", mention.Span.Start);
            writer.WriteNumber("end", mention.Span.End);
            writer.WriteString("text", mention.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Reads the object.</summary>
    /// <exception cref="ContractException">A field is missing or of the wrong kind.</exception>
    public static ResolvedEntity Parse(JsonElement element)
    {
        var entity = new JsonField(element, "entity");
        var label = entity["label"].Member<EntityLabel>();
        return new ResolvedEntity
        {
            Id = entity["id"].Text(),
            MemberIds = entity["memberIds"].Texts(),
            Name = entity["name"].Text(),
            IsNamed = entity["named"].FlagOrNull() ?? true,
            Aliases = entity["aliases"].Texts(),
            Attributes = AttributesJson.Parse(label, entity["properties"]),
            Figures = label == EntityLabel.Event ? Figures(entity["properties"]) : null,
            Mentions =
            [
                .. entity["mentions"]
                    .Items()
                    .Select(mention => new ArticleMention(mention["article"].Text(), mention.Span(), mention["text"].Text())),
            ],
            Articles = entity["articles"].Texts(),
        };
    }

    private static EventFigures Figures(JsonField properties)
    {
        var estimates = ImmutableSortedDictionary.CreateBuilder<CountKind, CountEstimate>();
        foreach (var kind in Enum.GetValues<CountKind>())
        {
            var name = kind.ToString().ToLowerInvariant();
            var estimate = new CountEstimate(
                properties[name + "Low"].NumberOrNull(),
                properties[name + "Best"].NumberOrNull(),
                properties[name + "High"].NumberOrNull()
            );
            if (estimate != default)
            {
                estimates.Add(kind, estimate);
            }
        }

        return new EventFigures
        {
            Estimates = estimates.ToImmutable(),
            Disputed = [.. properties["disputed"].Items().Select(kind => kind.Member<CountKind>())],
        };
    }
}
