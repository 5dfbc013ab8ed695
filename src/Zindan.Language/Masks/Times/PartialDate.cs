using System.Globalization;
using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>A month or a day of a month, whose year the text gives or leaves to the context.</summary>
/// <param name="Year">The year, or null.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The first day, or null for the whole month.</param>
/// <param name="LastDay">The last day of a range, or null.</param>
/// <param name="Weekday">A weekday that stands beside it, or null.</param>
public sealed record PartialDate(int? Year, int Month, int? Day, int? LastDay, DayOfWeek? Weekday)
    : TimeValue(Write(Year, Month, Day, LastDay))
{
    private const int WeekdayYearsBack = 6;

    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context)
    {
        if (Year is { } year)
        {
            return In(year);
        }

        if (context.Published is not { } published)
        {
            return DateBounds.Unknown;
        }

        if (Weekday is { } weekday && Day is { } day)
        {
            // The weekday says which year: the nearest one, past before future.
            for (var back = 0; back <= WeekdayYearsBack; back++)
            {
                if (Calendar.Day(published.Year - back, Month, day) is { } past && past <= published && past.DayOfWeek == weekday)
                {
                    return In(past.Year);
                }

                if (
                    back <= 1
                    && Calendar.Day(published.Year + back, Month, day) is { } next
                    && next > published
                    && next.DayOfWeek == weekday
                )
                {
                    return In(next.Year);
                }
            }
        }

        var latest = In(published.Year);
        if (context.IsFuture)
        {
            return latest.Latest < published ? In(published.Year + 1) : latest;
        }

        return latest.Earliest > published ? In(published.Year - 1) : latest;
    }

    private DateBounds In(int year) =>
        Day is not { } day
            ? Calendar.Month(year, Month)
            : new DateBounds(Calendar.Day(year, Month, day), Calendar.Day(year, Month, LastDay ?? day));

    private static string Write(int? year, int month, int? day, int? lastDay) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{year?.ToString("0000", CultureInfo.InvariantCulture) ?? "????"}-{month:00}{(day is null ? "" : $"-{day:00}")}{(lastDay is null ? "" : $"/{lastDay:00}")}"
        );
}
