using System.Globalization;

namespace Zindan.Graph.Ports.Values;

/// <summary>Values as a person reads them, in tables and messages.</summary>
public static class ValueText
{
    /// <summary>The value on one line; null is empty, a text stands without quotes, control characters are shown as spaces.</summary>
    public static string Format(GraphValue value) =>
        value switch
        {
            NullValue => "",
            BooleanValue truth => truth.Value ? "true" : "false",
            IntegerValue number => number.Value.ToString(CultureInfo.InvariantCulture),
            FloatValue number => number.Value.ToString("R", CultureInfo.InvariantCulture),
            StringValue text => OnOneLine(text.Value),
            BytesValue bytes => Convert.ToHexStringLower(bytes.Value.AsSpan()),
            TemporalValue time => time.Text,
            PointValue point => FormattableString.Invariant(
                $"({point.X:R}, {point.Y:R}{(point.Z is { } z ? FormattableString.Invariant($", {z:R}") : "")})"
            ),
            ListValue list => string.Join(", ", list.Items.Select(Format)),
            MapValue map => "{" + string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Format(entry.Value)}")) + "}",
            NodeValue node => $"({NodeName(node)})",
            RelationshipValue relationship => $"[:{relationship.Type}]",
            PathValue path => Path(path),
            _ => throw new ArgumentException($"A {value.GetType().Name} has no text", nameof(value)),
        };

    private static string NodeName(NodeValue node)
    {
        var name = node.Properties["name"] is NullValue ? node.Properties["id"] : node.Properties["name"];
        return string.Join(":", node.Labels.Prepend(Format(name)));
    }

    private static string Path(PathValue path)
    {
        var text = Format(path.Nodes[0]);
        for (var i = 0; i < path.Relationships.Length; i++)
        {
            var relationship = path.Relationships[i];
            var isForward = relationship.StartElementId == path.Nodes[i].ElementId;
            text += (isForward ? "-" : "<-") + Format(relationship) + (isForward ? "->" : "-") + Format(path.Nodes[i + 1]);
        }

        return text;
    }

    private static string OnOneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
