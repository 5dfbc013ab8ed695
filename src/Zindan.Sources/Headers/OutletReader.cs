using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Tells the names of news outlets.</summary>
internal static partial class OutletReader
{
    private const int MostWords = 5;
    private static readonly FrozenSet<string> s_names = Lexicon.Section("outlets.txt", "names", StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_lastWords = Lexicon.Section("outlets.txt", "last words", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether this is an outlet wherever it stands alone.</summary>
    public static bool IsKnown(string segment) => s_names.Contains(segment);

    /// <summary>Whether this has the shape of an outlet's name ("The Dushanbe Courier", "Chu Valley News"). Headlines can have it too, so the place must speak for it.</summary>
    public static bool HasShape(string segment)
    {
        var words = segment.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords
            && s_lastWords.Contains(words[^1])
            && words.All(word => char.IsUpper(word[0]) || word is "of" or "and" or "the" or "de" or "al" or "for" or "&");
    }

    /// <summary>The outlet that a label or a copyright line names, or null.</summary>
    public static string? ReadLabelled(string segment)
    {
        var label = LabelPattern().Match(segment);
        if (label.Success)
        {
            var name = label.Groups["name"].Value.Trim();
            return name.Split(' ').Length <= MostWords + 1 && !name.Contains("://", StringComparison.Ordinal) ? name : null;
        }

        var copyright = CopyrightPattern().Match(segment);
        var owner = copyright.Groups["name"].Value.Trim().TrimEnd('.', ',');
        return copyright.Success && (IsKnown(owner) || HasShape(owner)) ? owner : null;
    }

    [GeneratedRegex(
        "^(?:source|outlet|publication|publisher|newspaper|agency|news agency|published (?:in|by)|from)\\s*:\\s*(?<name>\\p{L}[^:;|]*?)\\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelPattern();

    [GeneratedRegex(
        "^(?:copyright|©|\\(c\\))\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*(?:by\\s+)?(?<name>\\p{L}[^|;]*?)(?:\\s*[.,]?\\s*all rights reserved.*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CopyrightPattern();
}
