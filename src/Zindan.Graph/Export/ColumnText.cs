using System.Globalization;

namespace Zindan.Graph.Export;

/// <summary>A value of a column as text.</summary>
internal static class ColumnText
{
    /// <summary>Numbers in digits; lists joined by <c>;</c>, with a backslash before a semicolon or backslash inside an item.</summary>
    public static string Of(object value) =>
        value switch
        {
            string text => text,
            int number => number.ToString(CultureInfo.InvariantCulture),
            IEnumerable<string> texts => string.Join(";", texts.Select(Escape)),
            _ => throw new ArgumentException($"No text is known for {value.GetType().Name}", nameof(value)),
        };

    private static string Escape(string item) =>
        item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal);
}
