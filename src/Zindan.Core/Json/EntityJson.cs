using System.Collections.Immutable;
using System.Text.Json;
using Zindan.Core.Entities;

namespace Zindan.Core.Json;

/// <summary>An entity of a reading, as the contract writes it.</summary>
internal static class EntityJson
{
    public static void Write(Utf8JsonWriter writer, Entity entity)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entity.Key);
        writer.WriteString("label", ContractNames.Of(entity.Label));
        writer.WriteString("name", entity.Name);
        if (entity.IsNamed != LooksNamed(entity.Name))
        {
            writer.WriteBoolean("named", entity.IsNamed);
        }

        WriteTexts(writer, "aliases", entity.Aliases);
        AttributesJson.Write(writer, entity.Attributes);
        writer.WriteStartArray("mentions");
        foreach (var mention in entity.Mentions)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", mention.Span.Start);
            writer.WriteNumber("end", mention.Span.End);
            writer.WriteString("text", mention.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static Entity Parse(JsonField entity)
    {
        var name = entity["name"].Text();
        return new Entity
        {
            Key = entity["id"].Text(),
            Name = name,
            IsNamed = entity["named"].FlagOrNull() ?? LooksNamed(name),
            Aliases = entity["aliases"].Texts(),
            Attributes = AttributesJson.Parse(entity["label"].Member<EntityLabel>(), entity["properties"]),
            Mentions =
            [
                .. entity["mentions"]
                    .Items()
                    .Select(mention => new Mention(mention.Span(), mention["text"].Text()))
                    .OrderBy(mention => mention.Span),
            ],
        };
    }

    public static void WriteTexts(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    // Readers other than ours need not say whether a name is a proper one: a capital behind the first word is the sign of it.
    private static bool LooksNamed(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 ? char.IsUpper(words[0][0]) : words.Skip(1).Any(word => char.IsUpper(word[0]));
    }
}
