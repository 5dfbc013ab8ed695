using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Verification;

/// <summary>Says in what two rows of one key differ.</summary>
internal static class RowDifference
{
    private const int LongestValue = 80;

    public static string Describe(MapValue expected, MapValue actual)
    {
        var fields = new List<string>();
        foreach (var key in Keys(expected, actual))
        {
            var (left, right) = (expected[key], actual[key]);
            if (left.Equals(right))
            {
                continue;
            }

            if (left is MapValue inner && right is MapValue other)
            {
                fields.Add(Describe(inner, other));
            }
            else
            {
                fields.Add($"{key}: {Shortened(left)} in the workspace, {Shortened(right)} in the database");
            }
        }

        return string.Join("; ", fields);
    }

    private static IEnumerable<string> Keys(MapValue left, MapValue right) =>
        left.Entries.Concat(right.Entries).Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string Shortened(GraphValue value)
    {
        var text = ValueText.Format(value);
        return text.Length <= LongestValue ? text : text[..LongestValue] + "…";
    }
}
