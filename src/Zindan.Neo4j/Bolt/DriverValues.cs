using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Zindan.Graph.Ports.Values;
using Driver = global::Neo4j.Driver;

namespace Zindan.Neo4j.Bolt;

/// <summary>Turns values of the port into those of the driver and back.</summary>
internal static class DriverValues
{
    public static Dictionary<string, object?> ToDriver(MapValue map) =>
        map.Entries.ToDictionary(entry => entry.Key, entry => ToDriver(entry.Value), StringComparer.Ordinal);

    public static object? ToDriver(GraphValue value) =>
        value switch
        {
            NullValue => null,
            BooleanValue truth => truth.Value,
            IntegerValue number => number.Value,
            FloatValue number => number.Value,
            StringValue text => text.Value,
            BytesValue bytes => bytes.Value.ToArray(),
            ListValue list => list.Items.Select(ToDriver).ToList(),
            MapValue map => ToDriver(map),
            TemporalValue time => DriverTimes.ToDriver(time),
            PointValue { Z: { } z } point => new Driver.Point(point.Srid, point.X, point.Y, z),
            PointValue point => new Driver.Point(point.Srid, point.X, point.Y),
            _ => throw new ArgumentException(
                $"A {value.GetType().Name} cannot be sent: only the database makes such values",
                nameof(value)
            ),
        };

    public static GraphValue FromDriver(object? value) =>
        value switch
        {
            null => NullValue.Instance,
            bool truth => BooleanValue.Of(truth),
            long number => new IntegerValue(number),
            double number => new FloatValue(number),
            string text => new StringValue(text),
            byte[] bytes => new BytesValue(ImmutableArray.Create(bytes)),
            Driver.INode node => Node(node),
            Driver.IRelationship relationship => Relationship(relationship),
            Driver.IPath path => new PathValue([.. path.Nodes.Select(Node)], [.. path.Relationships.Select(Relationship)]),
            Driver.Point point => new PointValue(point.SrId, point.X, point.Y, double.IsNaN(point.Z) ? null : point.Z),
            IDictionary<string, object> map => Map(map),
            IEnumerable items => new ListValue([.. items.Cast<object?>().Select(FromDriver)]),
            _ => DriverTimes.FromDriver(value)
                ?? throw new FormatException(
                    string.Create(CultureInfo.InvariantCulture, $"The driver gave a value of the unknown type {value.GetType()}")
                ),
        };

    private static MapValue Map(IEnumerable<KeyValuePair<string, object>> map) =>
        MapValue.Of(map.Select(entry => KeyValuePair.Create(entry.Key, FromDriver(entry.Value))));

    private static NodeValue Node(Driver.INode node) =>
        new(node.ElementId, [.. node.Labels.Order(StringComparer.Ordinal)], Map(node.Properties));

    private static RelationshipValue Relationship(Driver.IRelationship relationship) =>
        new(
            relationship.ElementId,
            relationship.StartNodeElementId,
            relationship.EndNodeElementId,
            relationship.Type,
            Map(relationship.Properties)
        );
}
