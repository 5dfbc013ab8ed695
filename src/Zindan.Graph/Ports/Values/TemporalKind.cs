namespace Zindan.Graph.Ports.Values;

/// <summary>What sort of time a temporal value is.</summary>
public enum TemporalKind
{
    /// <summary>A day, <c>2010-08-23</c>.</summary>
    Date,

    /// <summary>A time of day with offset, <c>10:00:00+05:00</c>.</summary>
    Time,

    /// <summary>A time of day without offset, <c>10:00:00</c>.</summary>
    LocalTime,

    /// <summary>A day and time with offset, <c>2010-08-23T10:00:00+05:00</c>.</summary>
    OffsetDateTime,

    /// <summary>A day and time in a named zone, <c>2010-08-23T10:00:00+05:00[Asia/Dushanbe]</c>.</summary>
    ZonedDateTime,

    /// <summary>A day and time without offset, <c>2010-08-23T10:00:00</c>.</summary>
    LocalDateTime,

    /// <summary>A length of time in months, days, seconds and nanoseconds, <c>P1Y2M3DT4H</c>.</summary>
    Duration,
}
