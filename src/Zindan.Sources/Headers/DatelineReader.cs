using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Reads the dateline at the start of the first paragraph: "DUSHANBE, Aug. 23, 2010 (AFP) —". A date without a year gives nothing.</summary>
internal static partial class DatelineReader
{
    /// <summary>The day and the agency of a dateline; nulls where the paragraph has none or it does not say.</summary>
    public static (DateOnly? Day, string? Agency) Read(string paragraph)
    {
        var match = Pattern().Match(paragraph);
        if (!match.Success || (match.Groups["place"].Value is { Length: > 0 } place && NoPlacePattern().IsMatch(place)))
        {
            return (null, null);
        }

        var agency = match.Groups["agency"].Value.Trim();
        DateOnly? day = match.Groups["date"] is { Success: true } date ? DateReader.Read(date.Value.Trim(' ', ',')) : null;
        return (day, agency.Length > 0 && IsAgency(agency) ? agency : null);
    }

    /// <summary>Whether the line begins with a dateline, so that it is the first line of the text and no headline.</summary>
    public static bool Is(string line)
    {
        var match = Pattern().Match(line);
        return match.Success
            && (match.Groups["agency"].Success || match.Groups["date"].Success || match.Groups["place"].Value.All(c => !char.IsLower(c)));
    }

    private static bool IsAgency(string name) =>
        !Furniture.IsKicker(name)
        && (
            OutletReader.IsKnown(name)
            || OutletReader.HasShape(name)
            || (name.Length <= 8 && name.All(c => char.IsUpper(c) || c is '/' or '-' or ' '))
        );

    [GeneratedRegex(
        "^(?<place>\\p{Lu}[\\p{L}.'’-]*(?:,?[ ]\\p{Lu}[\\p{L}.'’-]*){0,5})?[ ,]*"
            + "(?<date>(?<=[ ,])(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?,?[ ])?(?:\\p{L}{3,9}\\.?[ ]\\d{1,2}|\\d{1,2}[ ]\\p{L}{3,9}\\.?)(?:,?[ ]\\d{4})?)?[ ,]*"
            + "(?:\\((?<agency>[^()\\d]{2,30})\\)|(?<=[ ,])(?<agency>[A-Z]{2,8}))?[ ]*(?:--+|—|–|(?<=[ )])-)[ ]*(?=\\S)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();

    [GeneratedRegex(
        "^(?:On|In|By|At|From|Since|After|Before|Until|The|A|An|It|This|That|For|When|As|But|And|Late|Early|Last|Only|No)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoPlacePattern();
}
