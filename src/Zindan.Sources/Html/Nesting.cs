using System.Text.RegularExpressions;

namespace Zindan.Sources.Html;

/// <summary>Tells markup that would keep the parser busy for minutes: its time grows with the square of the depth.</summary>
internal static partial class Nesting
{
    private const int Deepest = 2000;

    /// <summary>Whether elements are nested deeper than any page's are.</summary>
    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        foreach (var match in TagPattern().EnumerateMatches(html))
        {
            depth = Math.Max(0, depth + (html[match.Index + 1] == '/' ? -1 : 1));
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    // Void elements, and those whose end is usually left out, do not nest.
    [GeneratedRegex(
        "</?(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option|tbody|thead|tfoot)\\b)[a-zA-Z][a-zA-Z0-9-]*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TagPattern();
}
