namespace Zindan.Language.Masks.Times;

/// <summary>A unit of the calendar or the clock.</summary>
public enum TimeUnit
{
    /// <summary>Seconds, minutes or hours: less than a day.</summary>
    Clock,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
