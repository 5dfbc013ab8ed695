using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>Arithmetic on calendar units. Days outside years 1 to 9999 become unknown.</summary>
internal static class Calendar
{
    /// <summary>The unit of the calendar that holds a day, moved by a number of units.</summary>
    public static DateBounds Unit(TimeUnit unit, DateOnly day, int offset) =>
        unit switch
        {
            TimeUnit.Clock or TimeUnit.Day => AddDays(day, offset) is { } moved ? DateBounds.On(moved) : DateBounds.Unknown,
            TimeUnit.Week => Days(AddDays(day, -MondayDistance(day) + (7 * offset)), 6),
            TimeUnit.Weekend => Days(AddDays(day, 5 - MondayDistance(day) + (7 * offset)), 1),
            TimeUnit.Month => AddMonths(day, offset) is { } moved ? Month(moved.Year, moved.Month) : DateBounds.Unknown,
            _ => Year(day.Year + offset),
        };

    /// <summary>A day moved by a number of units, to the day.</summary>
    public static DateOnly? Move(DateOnly day, TimeUnit unit, int offset) =>
        unit switch
        {
            TimeUnit.Clock => day,
            TimeUnit.Day => AddDays(day, offset),
            TimeUnit.Week or TimeUnit.Weekend => AddDays(day, 7 * offset),
            TimeUnit.Month => AddMonths(day, offset),
            _ => AddMonths(day, 12 * offset),
        };

    /// <summary>A whole year.</summary>
    public static DateBounds Year(int year) => Years(year, year);

    /// <summary>Whole years, both included.</summary>
    public static DateBounds Years(int first, int last) =>
        first is >= 1 and <= 9999 && last is >= 1 and <= 9999
            ? new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31))
            : DateBounds.Unknown;

    /// <summary>A whole month.</summary>
    public static DateBounds Month(int year, int month) =>
        year is >= 1 and <= 9999
            ? new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
            : DateBounds.Unknown;

    /// <summary>A day, or null where the month has no such day.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>A season of the northern half of the world; winter begins in the year that is named.</summary>
    public static DateBounds Season(int season, int year) =>
        season switch
        {
            1 => new(Day(year, 3, 1), Day(year, 5, 31)),
            2 => new(Day(year, 6, 1), Day(year, 8, 31)),
            3 => new(Day(year, 9, 1), Day(year, 11, 30)),
            _ => new(Day(year, 12, 1), Day(year + 1, 3, 1)?.AddDays(-1)),
        };

    private static DateBounds Days(DateOnly? first, int more) =>
        first is { } start && AddDays(start, more) is { } end ? new DateBounds(start, end) : DateBounds.Unknown;

    private static DateOnly? AddDays(DateOnly day, int days) =>
        day.DayNumber + (long)days is var number && number >= 0 && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;

    private static DateOnly? AddMonths(DateOnly day, int months) =>
        (day.Year * 12L) + day.Month - 1 + months is var number && number >= 12 && number < 120000 ? day.AddMonths(months) : null;

    private static int MondayDistance(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}
