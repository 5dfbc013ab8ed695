using System.Collections.Frozen;

namespace Zindan.Sources;

/// <summary>Tells text that is clearly not English. It judges by the share of words that only English has among its most frequent ones.</summary>
/// <remarks>A page's declaration is often a leftover of its template, so a long text overrules it both ways; a short one cannot.</remarks>
internal static class LanguageTest
{
    private const int EnoughWords = 40;
    private const double ClearlyEnglish = 0.08;
    private const double ClearlyNot = 0.03;

    private static readonly FrozenSet<string> s_englishWords = FrozenSet.ToFrozenSet(
        [
            "the",
            "of",
            "and",
            "to",
            "that",
            "was",
            "were",
            "for",
            "with",
            "by",
            "from",
            "have",
            "has",
            "had",
            "his",
            "their",
            "they",
            "said",
            "at",
            "on",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether the text is to be read as English.</summary>
    public static bool IsEnglish(string text, string? declared)
    {
        var (words, english) = Count(text);
        var declaredOther = declared is not null && !IsEnglishTag(declared);
        if (words < EnoughWords)
        {
            return !declaredOther;
        }

        var share = (double)english / words;
        return declaredOther ? share >= ClearlyEnglish : share >= ClearlyNot;
    }

    private static bool IsEnglishTag(string tag) =>
        tag.Trim() is var trimmed
        && (
            trimmed.Length == 0
            || trimmed.Equals("en", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("en_", StringComparison.OrdinalIgnoreCase)
            || trimmed.Equals("eng", StringComparison.OrdinalIgnoreCase)
            || trimmed.Equals("english", StringComparison.OrdinalIgnoreCase)
        );

    private static (int Words, int English) Count(string text)
    {
        int words = 0,
            english = 0,
            start = -1;
        var lookup = s_englishWords.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetter(text[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words++;
                english += lookup.Contains(text.AsSpan(start, i - start)) ? 1 : 0;
                start = -1;
            }
        }

        return (words, english);
    }
}
