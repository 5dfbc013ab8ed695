using System.Globalization;
using System.Text.RegularExpressions;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Recipes;

/// <summary>The few literals of Cypher that a default in a header may be.</summary>
internal static partial class CypherLiteral
{
    /// <exception cref="FormatException">The text is none of them.</exception>
    public static GraphValue Parse(string text) =>
        text switch
        {
            "null" => NullValue.Instance,
            "true" => true,
            "false" => false,
            "[]" => ListValue.Empty,
            "{}" => MapValue.Empty,
            _ when Text().Match(text) is { Success: true } match => match.Groups[1].Value,
            _ when Date().Match(text) is { Success: true } match => new TemporalValue(TemporalKind.Date, match.Groups[1].Value),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw new FormatException($"'{text}' is no literal that a header may have"),
        };

    [GeneratedRegex("^'([^'\\\\]*)'$")]
    private static partial Regex Text();

    [GeneratedRegex("^date\\('(\\d{4}-\\d\\d-\\d\\d)'\\)$")]
    private static partial Regex Date();
}
