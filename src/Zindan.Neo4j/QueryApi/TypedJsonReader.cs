using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Zindan.Graph.Ports.Values;

namespace Zindan.Neo4j.QueryApi;

/// <summary>Reads values of the typed JSON of Neo4j's Query API.</summary>
internal static class TypedJsonReader
{
    /// <exception cref="FormatException">A type that the Query API does not have.</exception>
    public static GraphValue Read(JsonElement element)
    {
        var type = element.GetProperty("$type").GetString();
        var value = element.GetProperty("_value");
        return type switch
        {
            "Null" => NullValue.Instance,
            "Boolean" => BooleanValue.Of(value.ValueKind == JsonValueKind.True),
            "Integer" => new IntegerValue(long.Parse(Text(value), CultureInfo.InvariantCulture)),
            "Float" => new FloatValue(double.Parse(Text(value), CultureInfo.InvariantCulture)),
            "String" => new StringValue(Text(value)),
            "Base64" => new BytesValue([.. value.GetBytesFromBase64()]),
            "List" => new ListValue([.. value.EnumerateArray().Select(Read)]),
            "Map" => Map(value),
            "Node" => Node(value),
            "Relationship" => Relationship(value),
            "Path" => Path(value),
            "Point" => PointText.Parse(Text(value)),
            _ when Enum.TryParse<TemporalKind>(type, out var kind) => new TemporalValue(kind, Text(value)),
            _ => throw new FormatException($"The server sent a value of the unknown type '{type}'"),
        };
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static MapValue Map(JsonElement value) =>
        MapValue.Of(value.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Read(property.Value))));

    private static NodeValue Node(JsonElement value) =>
        new(
            value.GetProperty("_element_id").GetString()!,
            [.. value.GetProperty("_labels").EnumerateArray().Select(label => label.GetString()!).Order(StringComparer.Ordinal)],
            Map(value.GetProperty("_properties"))
        );

    private static RelationshipValue Relationship(JsonElement value) =>
        new(
            value.GetProperty("_element_id").GetString()!,
            value.GetProperty("_start_node_element_id").GetString()!,
            value.GetProperty("_end_node_element_id").GetString()!,
            value.GetProperty("_type").GetString()!,
            Map(value.GetProperty("_properties"))
        );

    private static PathValue Path(JsonElement value)
    {
        var steps = value.EnumerateArray().Select(Read).ToImmutableArray();
        return new PathValue([.. steps.OfType<NodeValue>()], [.. steps.OfType<RelationshipValue>()]);
    }
}
