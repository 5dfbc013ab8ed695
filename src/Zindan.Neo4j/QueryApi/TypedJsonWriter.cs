using System.Globalization;
using System.Text.Json;
using Zindan.Graph.Ports.Values;

namespace Zindan.Neo4j.QueryApi;

/// <summary>Writes values as the typed JSON of Neo4j's Query API: <c>{"$type":"Integer","_value":"1"}</c>.</summary>
/// <remarks>The type is on every value, so nothing that an article says can pass for a type, and no number or date is lost.</remarks>
internal static class TypedJsonWriter
{
    private static readonly JsonEncodedText TypeKey = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText ValueKey = JsonEncodedText.Encode("_value");

    public static void Write(Utf8JsonWriter writer, GraphValue value)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case NullValue:
                writer.WriteString(TypeKey, "Null");
                writer.WriteNull(ValueKey);
                break;
            case BooleanValue truth:
                writer.WriteString(TypeKey, "Boolean");
                writer.WriteBoolean(ValueKey, truth.Value);
                break;
            case IntegerValue number:
                WriteText(writer, "Integer", number.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case FloatValue number:
                WriteText(writer, "Float", number.Value.ToString("R", CultureInfo.InvariantCulture));
                break;
            case StringValue text:
                WriteText(writer, "String", text.Value);
                break;
            case BytesValue bytes:
                writer.WriteString(TypeKey, "Base64");
                writer.WriteBase64String(ValueKey, bytes.Value.AsSpan());
                break;
            case TemporalValue time:
                WriteText(writer, time.Kind.ToString(), time.Text);
                break;
            case PointValue point:
                WriteText(writer, "Point", PointText.Format(point));
                break;
            case ListValue list:
                WriteList(writer, list);
                break;
            case MapValue map:
                writer.WriteString(TypeKey, "Map");
                writer.WritePropertyName(ValueKey);
                WriteEntries(writer, map);
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} cannot be sent: only the database makes such values", nameof(value));
        }

        writer.WriteEndObject();
    }

    /// <summary>A map's entries without its own type: the form of a statement's parameters.</summary>
    public static void WriteEntries(Utf8JsonWriter writer, MapValue map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map.Entries)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, ListValue list)
    {
        writer.WriteString(TypeKey, "List");
        writer.WriteStartArray(ValueKey);
        foreach (var item in list.Items)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string type, string text)
    {
        writer.WriteString(TypeKey, type);
        writer.WriteString(ValueKey, text);
    }
}
