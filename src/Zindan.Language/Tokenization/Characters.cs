using System.Globalization;
using System.Text;

namespace Zindan.Language.Tokenization;

/// <summary>Which characters make words, and which separate them.</summary>
internal static class Characters
{
    /// <summary>White space, control characters and invisible marks of layout.</summary>
    public static bool IsBlank(char c) =>
        c is ' ' or '\n'
        || (c > '~' || c < ' ')
            && (
                char.IsWhiteSpace(c)
                || char.IsControl(c)
                || c is '\u200B' or '\uFEFF' or '\u2060'
                || c is >= '\u202A' and <= '\u202E'
                || c is '\u200E' or '\u200F'
                || c is >= '\u2066' and <= '\u2069'
            );

    /// <summary>Whether the character at an offset is a letter, a digit, or a mark on one.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c <= '\u007F')
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        if (char.IsLetterOrDigit(c) || c is '\u00AD' or '\u200C' or '\u200D')
        {
            return true;
        }

        if (char.IsSurrogate(c))
        {
            var start = char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
            return start + 1 < text.Length && Rune.TryCreate(text[start], text[start + 1], out var rune) && Rune.IsLetterOrDigit(rune);
        }

        return CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber;
    }
}
