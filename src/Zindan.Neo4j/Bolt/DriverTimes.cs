using System.Globalization;
using Zindan.Graph.Ports.Values;
using Driver = global::Neo4j.Driver;

namespace Zindan.Neo4j.Bolt;

/// <summary>Turns times of the port into those of the driver and back. The driver's own types write themselves as ISO 8601.</summary>
internal static class DriverTimes
{
    /// <summary>The driver's value. Of times only days are sent as such: nothing else is written to the graph.</summary>
    public static object ToDriver(TemporalValue time) =>
        time.Kind switch
        {
            TemporalKind.Date => new Driver.LocalDate(
                DateOnly.ParseExact(time.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToDateTime(TimeOnly.MinValue)
            ),
            TemporalKind.LocalTime => new Driver.LocalTime(TimeOnly.Parse(time.Text, CultureInfo.InvariantCulture).ToTimeSpan()),
            TemporalKind.LocalDateTime => new Driver.LocalDateTime(DateTime.Parse(time.Text, CultureInfo.InvariantCulture)),
            TemporalKind.OffsetDateTime => new Driver.ZonedDateTime(DateTimeOffset.Parse(time.Text, CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException(
                $"A {time.Kind} cannot be sent as a parameter: send its text and convert it in Cypher",
                nameof(time)
            ),
        };

    /// <summary>The port's value, or null where it is no time.</summary>
    public static TemporalValue? FromDriver(object value) =>
        value switch
        {
            Driver.LocalDate => Of(TemporalKind.Date, value),
            Driver.OffsetTime => Of(TemporalKind.Time, value),
            Driver.LocalTime => Of(TemporalKind.LocalTime, value),
            Driver.ZonedDateTime zoned => Of(
                zoned.Zone is Driver.ZoneOffset ? TemporalKind.OffsetDateTime : TemporalKind.ZonedDateTime,
                value
            ),
            Driver.LocalDateTime => Of(TemporalKind.LocalDateTime, value),
            Driver.Duration => Of(TemporalKind.Duration, value),
            _ => null,
        };

    private static TemporalValue Of(TemporalKind kind, object value) => new(kind, value.ToString()!);
}
