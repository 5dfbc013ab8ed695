using System.Globalization;

namespace Zindan.Core.Json;

/// <summary>Dates as bounds: a bare year or month stands for its first or its last day.</summary>
internal static class IsoBound
{
    public static bool TryParse(string text, bool last, out DateOnly date)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            date = last ? date.AddMonths(1).AddDays(-1) : date;
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            date = last ? date.AddYears(1).AddDays(-1) : date;
            return true;
        }

        // What follows a day is a time of day, which the contract does not keep.
        return text.Length > 10 && text[10] == 'T' && TryParse(text[..10], last, out date);
    }
}
