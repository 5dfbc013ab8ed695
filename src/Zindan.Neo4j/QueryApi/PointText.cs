using System.Globalization;
using Zindan.Graph.Ports.Values;

namespace Zindan.Neo4j.QueryApi;

/// <summary>Points as the Query API writes them: <c>SRID=7203;POINT (1.0 2.0)</c>, <c>SRID=9157;POINT Z (1.0 2.0 3.0)</c>.</summary>
internal static class PointText
{
    public static string Format(PointValue point) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"SRID={point.Srid};POINT {(point.Z is null ? "" : "Z ")}({point.X:R} {point.Y:R}{(point.Z is { } z ? FormattableString.Invariant($" {z:R}") : "")})"
        );

    /// <exception cref="FormatException">The text is no point.</exception>
    public static PointValue Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var semicolon = text.IndexOf(';', StringComparison.Ordinal);
        if (!text.StartsWith("SRID=", StringComparison.Ordinal) || semicolon < 0 || open < semicolon || !text.EndsWith(')'))
        {
            throw new FormatException($"'{text}' is no point");
        }

        var srid = int.Parse(text.AsSpan("SRID=".Length, semicolon - "SRID=".Length), CultureInfo.InvariantCulture);
        var numbers = text[(open + 1)..^1]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture))
            .ToArray();
        return numbers.Length is 2 or 3
            ? new PointValue(srid, numbers[0], numbers[1], numbers.Length == 3 ? numbers[2] : null)
            : throw new FormatException($"'{text}' is no point");
    }
}
