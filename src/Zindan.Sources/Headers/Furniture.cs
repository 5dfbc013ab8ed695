using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Tells the lines that stand around an article and are no part of it.</summary>
internal static partial class Furniture
{
    private static readonly FrozenSet<string> s_kickers = Lexicon.Section("furniture.txt", "kickers", StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_noTitle = Lexicon.Section("furniture.txt", "no title", StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_after = Lexicon.Section("furniture.txt", "after", StringComparer.Ordinal);

    /// <summary>Whether the line is a section or label above a headline.</summary>
    public static bool IsKicker(string line) => s_kickers.Contains(Key(line));

    /// <summary>Whether the line stands for a headline that is missing.</summary>
    public static bool StandsForNoTitle(string line) => s_noTitle.Contains(Key(line));

    /// <summary>Whether the article is over where this line stands below its text.</summary>
    public static bool EndsArticle(string line) => s_after.Contains(Key(line));

    /// <summary>The line as the lists have it: lower case, without brackets, final punctuation and counts.</summary>
    public static string Key(string line) => EdgePattern().Replace(line, "").ToLowerInvariant();

    [GeneratedRegex("^[\\W\\d]+|[\\W\\d]+$", RegexOptions.CultureInvariant)]
    private static partial Regex EdgePattern();
}
