using System.Text.Json;
using Zindan.Graph.Ports.Values;

namespace Zindan.Output;

/// <summary>Values of a graph as plain JSON. Times and points are texts; nodes and relationships are objects.</summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter writer, GraphValue value)
    {
        switch (value)
        {
            case NullValue:
                writer.WriteNullValue();
                break;
            case BooleanValue truth:
                writer.WriteBooleanValue(truth.Value);
                break;
            case IntegerValue number:
                writer.WriteNumberValue(number.Value);
                break;
            case FloatValue { Value: var number } when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case StringValue text:
                writer.WriteStringValue(text.Value);
                break;
            case BytesValue bytes:
                writer.WriteBase64StringValue(bytes.Value.AsSpan());
                break;
            case ListValue list:
                Write(writer, list.Items);
                break;
            case MapValue map:
                Write(writer, map);
                break;
            case NodeValue node:
                writer.WriteStartObject();
                writer.WritePropertyName("labels");
                Write(writer, node.Labels.Select(label => (GraphValue)label));
                writer.WritePropertyName("properties");
                Write(writer, node.Properties);
                writer.WriteEndObject();
                break;
            case RelationshipValue relationship:
                writer.WriteStartObject();
                writer.WriteString("type", relationship.Type);
                writer.WritePropertyName("properties");
                Write(writer, relationship.Properties);
                writer.WriteEndObject();
                break;
            case PathValue path:
                writer.WriteStartObject();
                writer.WritePropertyName("nodes");
                Write(writer, path.Nodes);
                writer.WritePropertyName("relationships");
                Write(writer, path.Relationships);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(ValueText.Format(value));
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, IEnumerable<GraphValue> values)
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            Write(writer, value);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, MapValue map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map.Entries)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }
}
