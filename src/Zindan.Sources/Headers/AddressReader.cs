using System.Globalization;
using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Reads an article's own address off a line that holds nothing else, and the date out of an address.</summary>
internal static partial class AddressReader
{
    /// <summary>The address, or null where the line is none, or leads to a site rather than to an article.</summary>
    public static string? Read(string line)
    {
        var match = LinePattern().Match(line);
        return
            match.Success
            && Uri.TryCreate(match.Groups["url"].Value, UriKind.Absolute, out var uri)
            && (uri.AbsolutePath.Length > 1 || uri.Query.Length > 1)
            ? match.Groups["url"].Value
            : null;
    }

    /// <summary>The day that the path of an address gives as year, month and day (<c>/2010/08/23/</c>, <c>/2010-08-23-</c>), or null.</summary>
    public static DateOnly? Day(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return null;
        }

        var matches = DayPattern().Matches(uri.AbsolutePath);
        return
            matches.Count == 1
            && DateOnly.TryParseExact(
                $"{matches[0].Groups["y"].Value}-{matches[0].Groups["m"].Value}-{matches[0].Groups["d"].Value}",
                "yyyy-M-d",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            ? day
            : null;
    }

    [GeneratedRegex(
        "^(?:\\[?(?:original(?:\\s+(?:url|article|link|story|source|post))?|url|link|source|permalink|permanent link|web|web address|address|from|original at|(?:originally\\s+)?published at|available at|retrieved from|read the original(?:\\s+article)?)\\]?\\s*(?:[:\\-–—]\\s*|\\s+|(?=\\()))?[<(]?(?<url>https?://[^\\s<>()\"]+)[>)]?\\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LinePattern();

    [GeneratedRegex(
        "(?<=[/-])(?<y>(?:19|20)\\d{2})(?<s>[/-])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?=[/._-]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayPattern();
}
