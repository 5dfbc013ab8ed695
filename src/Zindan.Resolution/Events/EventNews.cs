using System.Globalization;
using Zindan.Resolution.Evidence;

namespace Zindan.Resolution.Events;

/// <summary>
/// What the days of publication say where an article does not date its event: news is of the last days, and of nothing that is still to come. It makes no
/// date; it only helps to find the dated report of the same.
/// </summary>
internal static class EventNews
{
    private const int Fresh = 10;
    private const int Narrow = 7;
    private const int SameNews = 31;

    /// <summary>Adds the evidence; none where both are dated or an article has no day.</summary>
    public static void Add(EventProfile left, EventProfile right, EvidenceTally tally)
    {
        if (left.When.IsUnknown == right.When.IsUnknown)
        {
            return;
        }

        var (undated, dated) = left.When.IsUnknown ? (left, right) : (right, left);
        if (undated.Published is not { } published || dated.When.Earliest is not { } first)
        {
            return;
        }

        var days = published.DayNumber - first.DayNumber;
        if (days < 0)
        {
            tally.Add("event.news-conflict", -4, Day(published), Day(first));
        }
        else if (days <= Fresh && dated.When.Latest is { } last && last.DayNumber - first.DayNumber <= Narrow)
        {
            tally.Add("event.news", 1, Day(published), Day(first));
        }
    }

    /// <summary>Whether the articles were published so long after each other that their news is not the same.</summary>
    public static bool AreOfOtherTimes(EventProfile left, EventProfile right) =>
        left.Published is { } one && right.Published is { } other && Math.Abs(one.DayNumber - other.DayNumber) > SameNews;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
