namespace Zindan.Language.Tokenization;

/// <summary>Decides which marks inside a word are a part of it: "1,000", "U.S.A", "co-operate", "O'Brien".</summary>
internal static class InnerMark
{
    /// <summary>Whether the mark at an offset belongs to the word that begins at <paramref name="start"/>.</summary>
    public static bool StaysInside(ReadOnlySpan<char> text, int start, int at, TokenizerLexicon lexicon)
    {
        if (at + 1 >= text.Length || !Characters.IsWord(text, at + 1))
        {
            return false;
        }

        var (before, mark, after) = (text[at - 1], text[at], text[at + 1]);
        return mark switch
        {
            '.' => !RunsIntoNextSentence(text, start, at),
            ',' or ':' or '/' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '\'' or '’' or '‘' or '`' => Clitic.End(text, at) == at && char.IsLetter(before) && char.IsLetter(after),
            '-' or '\u2010' or '\u2011' => KeepsHyphen(text, start, at, lexicon),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '_' => true,
            _ => false,
        };
    }

    /// <summary>"prison.The": the blank is missing, and the stop is one.</summary>
    private static bool RunsIntoNextSentence(ReadOnlySpan<char> text, int start, int at) =>
        at - start > 1
        && char.IsLower(text[at - 1])
        && char.IsUpper(text[at + 1])
        && (at + 2 >= text.Length || !char.IsUpper(text[at + 2]))
        && !text[start..at].Contains('.');

    private static bool KeepsHyphen(ReadOnlySpan<char> text, int start, int at, TokenizerLexicon lexicon)
    {
        var first = text[start..at];
        if (char.IsAsciiDigit(first[^1]) && char.IsAsciiDigit(text[at + 1]))
        {
            return IsFigureWithHyphens(text, start);
        }

        if (first.IndexOfAny("-‑‐") >= 0 || first.Length > 8)
        {
            return false;
        }

        Span<char> lower = stackalloc char[first.Length];
        first.ToLowerInvariant(lower);
        return lexicon.HyphenPrefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }

    /// <summary>"2016-06-18", "713-853-3989": figures in three groups or more are one token, ranges ("25-30") are three.</summary>
    private static bool IsFigureWithHyphens(ReadOnlySpan<char> text, int start)
    {
        var hyphens = 0;
        var at = start;
        for (; at < text.Length && at - start < TokenScanner.LongestToken && (char.IsAsciiDigit(text[at]) || text[at] == '-'); at++)
        {
            hyphens += text[at] == '-' ? 1 : 0;
        }

        return hyphens >= 2 && char.IsAsciiDigit(text[at - 1]);
    }
}
