namespace Zindan.Language.Documents;

/// <summary>What a time expression denotes.</summary>
public enum TimeKind
{
    /// <summary>A stretch on the calendar: a day, week, month, season, year or years.</summary>
    Date,

    /// <summary>A part of a day ("at 1:10 a.m.", "late Sunday", "overnight").</summary>
    TimeOfDay,

    /// <summary>A length of time, placed nowhere ("20-year", "for three hours").</summary>
    Duration,

    /// <summary>Something that recurs ("every Friday", "daily").</summary>
    Recurrence,
}
