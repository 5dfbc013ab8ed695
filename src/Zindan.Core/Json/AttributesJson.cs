using System.Text.Json;
using Zindan.Core.Entities;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Core.Json;

/// <summary>The <c>properties</c> of an entity: those of its label, nulls and empty lists left out.</summary>
public static class AttributesJson
{
    /// <summary>Writes the property <c>properties</c>.</summary>
    public static void Write(Utf8JsonWriter writer, EntityAttributes attributes, EventFigures? figures = null)
    {
        writer.WriteStartObject("properties");
        foreach (var (name, value) in AttributeProperties.Of(attributes, figures))
        {
            switch (value)
            {
                case string text:
                    writer.WriteString(name, text);
                    break;
                case int number:
                    writer.WriteNumber(name, number);
                    break;
                case IReadOnlyList<string> texts:
                    writer.WriteStartArray(name);
                    foreach (var text in texts)
                    {
                        writer.WriteStringValue(text);
                    }

                    writer.WriteEndArray();
                    break;
                default:
                    throw new InvalidOperationException($"property {name} is a {value.GetType().Name}");
            }
        }

        writer.WriteEndObject();
    }

    internal static EntityAttributes Parse(EntityLabel label, JsonField properties)
    {
        if (properties.IsNull)
        {
            properties = new JsonField(JsonDocument.Parse("{}").RootElement, properties.Path);
        }

        return label switch
        {
            EntityLabel.Person => new PersonAttributes
            {
                Description = properties["description"].TextOrNull(),
                Role = properties["role"].TextOrNull(),
                Titles = properties["titles"].Texts(),
                Age = properties["age"].NumberOrNull(),
                Nationality = properties["nationality"].TextOrNull(),
                Sentence = properties["sentence"].TextOrNull(),
            },
            EntityLabel.Group => new GroupAttributes
            {
                Kind = properties["kind"].IsNull ? GroupKind.Other : properties["kind"].Member<GroupKind>(),
                Country = properties["country"].TextOrNull(),
            },
            EntityLabel.Cohort => new CohortAttributes
            {
                Description = properties["description"].TextOrNull(),
                Role = properties["role"].TextOrNull(),
                Count = new CountBounds(properties["low"].NumberOrNull(), properties["high"].NumberOrNull()),
            },
            EntityLabel.Prison => new PrisonAttributes
            {
                Security = properties["security"].TextOrNull(),
                Place = properties["place"].TextOrNull(),
            },
            EntityLabel.Event => new EventAttributes
            {
                Type = properties["type"].Member<EventType>(),
                When = new DateBounds(properties["earliest"].DateOrNull(last: false), properties["latest"].DateOrNull(last: true)),
                Place = properties["place"].TextOrNull(),
            },
            EntityLabel.Place => new PlaceAttributes
            {
                Kind = properties["kind"].IsNull ? null : properties["kind"].Member<PlaceKind>(),
                Country = properties["country"].TextOrNull(),
            },
            _ => throw properties.Wrong("the properties of a known label"),
        };
    }
}
