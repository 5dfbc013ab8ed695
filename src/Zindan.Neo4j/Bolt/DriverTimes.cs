using System.Globalization;
using Zindan.Graph.Ports.Values;
using Driver = global::Neo4j.Driver;

namespace Zindan.Neo4j.Bolt;

/// <summary>Turns times of the port into those of the driver and back.</summary>
/// <remarks>The texts are those of the Query API: the fraction of a second without zeros behind it, a named zone with its offset before it.
/// The driver's own types write themselves otherwise.</remarks>
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
            Driver.LocalDate day => new(TemporalKind.Date, Day(day.Year, day.Month, day.Day)),
            Driver.OffsetTime time => new(
                TemporalKind.Time,
                Clock(time.Hour, time.Minute, time.Second, time.Nanosecond) + Offset(time.OffsetSeconds)
            ),
            Driver.LocalTime time => new(TemporalKind.LocalTime, Clock(time.Hour, time.Minute, time.Second, time.Nanosecond)),
            Driver.LocalDateTime time => new(
                TemporalKind.LocalDateTime,
                $"{Day(time.Year, time.Month, time.Day)}T{Clock(time.Hour, time.Minute, time.Second, time.Nanosecond)}"
            ),
            Driver.ZonedDateTime time => Zoned(time),
            Driver.Duration length => new(TemporalKind.Duration, Length($"{length}")),
            _ => null,
        };

    private static TemporalValue Zoned(Driver.ZonedDateTime time)
    {
        var text =
            $"{Day(time.Year, time.Month, time.Day)}T{Clock(time.Hour, time.Minute, time.Second, time.Nanosecond)}{Offset(time.OffsetSeconds)}";
        return time.Zone is Driver.ZoneId zone
            ? new TemporalValue(TemporalKind.ZonedDateTime, $"{text}[{zone.Id}]")
            : new TemporalValue(TemporalKind.OffsetDateTime, text);
    }

    private static string Day(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");

    private static string Clock(int hour, int minute, int second, int nanosecond)
    {
        var clock = string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}:{second:D2}");
        return nanosecond == 0 ? clock : clock + string.Create(CultureInfo.InvariantCulture, $".{nanosecond:D9}").TrimEnd('0');
    }

    // Only seconds have a fraction, and they stand last.
    private static string Length(string text) => text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('S').TrimEnd('0') + "S" : text;

    private static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var (sign, offset) = (seconds < 0 ? '-' : '+', TimeSpan.FromSeconds(Math.Abs(seconds)));
        return sign + offset.ToString(offset.Seconds == 0 ? @"hh\:mm" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
    }
}
