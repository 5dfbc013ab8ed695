using Zindan.Core.Text;

namespace Zindan.Language.Tokenization;

/// <summary>Decides whether a full stop behind a word belongs to it ("Gen.", "U.S.") or ends the sentence.</summary>
internal static class FinalStop
{
    /// <summary>Whether the stop at <paramref name="end"/> belongs to the word before it.</summary>
    public static bool BelongsToWord(ReadOnlySpan<char> text, int start, int end, TokenizerLexicon lexicon, List<Span> before)
    {
        if (end + 1 < text.Length && (text[end + 1] == '.' || Characters.IsWord(text, end + 1)))
        {
            return false;
        }

        var word = text[start..end];
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && (word[0] != 'I' || Touches(before, start) && char.IsUpper(text[before[^1].Start]));
        }

        if (lexicon.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind))
        {
            return kind switch
            {
                AbbreviationClass.Number => char.IsAsciiDigit(NextOnLine(text, end + 1)),
                AbbreviationClass.Month => NextOnLine(text, end + 1) is (>= '0' and <= '9') or ','
                    || Touches(before, start) && char.IsAsciiDigit(text[before[^1].End - 1]),
                AbbreviationClass.Before => !IsLast(text, end + 1),
                _ => true,
            };
        }

        return IsDotted(word);
    }

    /// <summary>"U.S", "Ph.D", "e.g": one or two letters between stops.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var letters = 0;
        var stops = 0;
        foreach (var c in word)
        {
            if (c == '.')
            {
                stops++;
                letters = 0;
            }
            else if (!char.IsLetter(c) || ++letters > 2)
            {
                return false;
            }
        }

        return stops > 0;
    }

    private static bool Touches(List<Span> before, int start) => before.Count > 0 && before[^1].End >= start - 1;

    private static char NextOnLine(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length ? text[at] : '\0';
    }

    private static bool IsLast(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at >= text.Length;
    }
}
