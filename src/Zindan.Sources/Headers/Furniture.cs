using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Tells the lines that stand around an article and are no part of it.</summary>
internal static partial class Furniture
{
    private const int LongestPrompt = 200;
    private static readonly FrozenSet<string> s_readers = Lexicon.Section("furniture.txt", "readers", StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_kickers = Lexicon.Section("furniture.txt", "kickers", StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_noTitle = Lexicon.Section("furniture.txt", "no title", StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_after = Lexicon.Section("furniture.txt", "after", StringComparer.Ordinal);

    /// <summary>Whether the line is a section or label above a headline.</summary>
    public static bool IsKicker(string line) => s_kickers.Contains(Key(line));

    /// <summary>Whether the line stands for a headline that is missing.</summary>
    public static bool StandsForNoTitle(string line) => s_noTitle.Contains(Key(line));

    /// <summary>Whether the article is over where this line stands below its text.</summary>
    public static bool EndsArticle(string line) => s_after.Contains(Key(line));

    /// <summary>Whether readers' words begin here.</summary>
    public static bool BeginsReaders(string line) => s_readers.Contains(Key(line));

    /// <summary>Whether the line bids the reader do something: look elsewhere, share, subscribe.</summary>
    public static bool IsPrompt(string line) => line.Length <= LongestPrompt && PromptPattern().IsMatch(line);

    /// <summary>The line as the lists have it: lower case, without brackets, final punctuation and counts.</summary>
    public static string Key(string line) => EdgePattern().Replace(line, "").ToLowerInvariant();

    [GeneratedRegex(
        "^(?:(?:also\\s+read|read\\s+(?:also|more|next)|see\\s+also|related|more|watch|listen|recommended)\\s*:|advertisement\\b|the\\s+post\\s.+\\sappeared\\s+first\\s+on\\b|story\\s+continues|continue\\s+reading|sign\\s+up\\s+(?:for|to)\\b|subscribe\\s+(?:to|now|for)\\b|follow\\s+us\\b|share\\s+(?:this|on)\\b|click\\s+here\\b|download\\s+(?:the|our)\\s+app|join\\s+(?:our|us)\\b.*(?:telegram|whatsapp|channel|newsletter))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PromptPattern();

    [GeneratedRegex("^[\\W\\d]+|[\\W\\d]+$", RegexOptions.CultureInvariant)]
    private static partial Regex EdgePattern();
}
