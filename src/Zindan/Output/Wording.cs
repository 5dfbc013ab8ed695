using System.Globalization;
using Humanizer;
using Humanizer.Localisation;

namespace Zindan.Output;

/// <summary>Numbers, times and lists in words, in English whatever the machine's language is.</summary>
public static class Wording
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"1 article", "1,957 articles", "no articles".</summary>
    public static string Count(int number, string noun) =>
        number == 0 ? "no " + noun.Pluralize(inputIsKnownToBeSingular: false) : noun.ToQuantity(number, "N0", English);

    /// <summary>"1,957".</summary>
    public static string Number(int number) => number.ToString("N0", English);

    /// <summary>"2 minutes, 5 seconds", "412 milliseconds".</summary>
    public static string Duration(TimeSpan duration) =>
        duration < TimeSpan.FromSeconds(10) && duration >= TimeSpan.FromSeconds(1)
            ? duration.TotalSeconds.ToString("0.0", English) + " seconds"
            : duration.Humanize(
                precision: 2,
                culture: English,
                minUnit: duration < TimeSpan.FromSeconds(1) ? TimeUnit.Millisecond : TimeUnit.Second
            );

    /// <summary>"3 hours ago".</summary>
    public static string Age(DateTimeOffset then, DateTimeOffset now) => then.Humanize(now, English);

    /// <summary>"a, b and c".</summary>
    public static string List(IEnumerable<string> items) => items.Humanize("and");

    /// <summary>"3.2 MB".</summary>
    public static string Size(long bytes) => bytes.Bytes().Humanize("0.#", English);

    /// <summary>"a, b or c".</summary>
    public static string Either(IEnumerable<string> items) => items.Humanize("or");

    /// <summary>"22 August 2010".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);
}
