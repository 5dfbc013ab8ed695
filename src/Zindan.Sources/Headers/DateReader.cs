using System.Globalization;

namespace Zindan.Sources.Headers;

/// <summary>Reads a whole string as one day.</summary>
internal static class DateReader
{
    /// <summary>The day, or null where the string is not exactly one full date.</summary>
    public static DateOnly? Read(string written) =>
        DateOnly.TryParseExact(
            written.Length >= 10 ? written.AsSpan(0, 10) : written,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
