using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Zindan.Sources.Html;

/// <summary>The words in an element's class and id: "relatedStories" and "related-stories" are both " related stories ".</summary>
internal static partial class ClassNames
{
    /// <summary>Each name as its words, lower case, with a blank around each. Names that only tell what the element has or lacks ("no-sidebar", "has-comments") are left out.</summary>
    public static IReadOnlyList<string> Of(IElement element)
    {
        var written = $"{element.ClassName} {element.Id}";
        return string.IsNullOrWhiteSpace(written)
            ? []
            :
            [
                .. written
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .Where(name => !StatePattern().IsMatch(name))
                    .Select(Words),
            ];
    }

    /// <summary>Whether a name of the element holds one of the entries as whole words.</summary>
    public static bool Hold(IReadOnlyList<string> names, IReadOnlyCollection<string> entries) =>
        names.Any(name => entries.Any(entry => name.Contains($" {entry} ", StringComparison.Ordinal)));

    private static string Words(string name) => $" {CutPattern().Replace(name, " ").Trim().ToLowerInvariant()} ";

    [GeneratedRegex("^(?:has|no|with|without|is|not|hide|show|js)[-_]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StatePattern();

    [GeneratedRegex("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex CutPattern();
}
