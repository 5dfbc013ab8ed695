using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Reads who wrote the article: "By A. Reporter", "Posted by: Christian", "Author: …".</summary>
internal static partial class BylineReader
{
    private const int MostWords = 14;

    /// <summary>The names as written, or null where the segment of a line is no byline.</summary>
    public static string? Read(string segment)
    {
        var plain = PlainPattern().Match(segment);
        if (plain.Success && IsNames(plain.Groups["names"].Value))
        {
            return plain.Groups["names"].Value;
        }

        var labelled = LabelledPattern().Match(segment);
        return labelled.Success && labelled.Groups["names"].Value.Split(' ').Length <= 6 ? labelled.Groups["names"].Value : null;
    }

    // "By Friday, police had …" and "By the river" are no bylines.
    private static bool IsNames(string names)
    {
        var words = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && !names.EndsWith('.')
            && !TimePattern().IsMatch(names)
            && words.All(word => char.IsUpper(word[0]) || ParticlePattern().IsMatch(word));
    }

    [GeneratedRegex("^by:?\\s+(?<names>\\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlainPattern();

    [GeneratedRegex(
        "^(?:(?:posted|written|reported|words|story|text|article|published|submitted)\\s+by\\s*:?|authors?\\s*:|reporters?\\s*:|byline\\s*:|writer\\s*:)\\s*(?<names>[\\p{L}][^|:!?]*?)\\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelledPattern();

    [GeneratedRegex(
        "^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+\\d|^(?:The\\s+(?:end|time|start)|Then|Now|Late|Early|Mid)\\b|\\d{4}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TimePattern();

    [GeneratedRegex(
        "^(?:and|in|at|of|for|with|the|de|da|di|del|della|la|le|el|al|al-\\S+|el-\\S+|van|von|der|den|bin|ibn|ben|abu|du|dos|y|e|&|,)[,;]?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ParticlePattern();
}
