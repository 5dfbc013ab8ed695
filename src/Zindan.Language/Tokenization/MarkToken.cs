using System.Globalization;

namespace Zindan.Language.Tokenization;

/// <summary>Measures tokens that are no words: punctuation, runs of one mark, omissions, symbols and emoji.</summary>
internal static class MarkToken
{
    /// <summary>The end of the token that begins with the mark at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    /// <param name="followsToken">Whether a token ends right before it.</param>
    public static int End(ReadOnlySpan<char> text, int at, bool followsToken)
    {
        var mark = text[at];
        var end = mark switch
        {
            '\'' or '’' or '`' => ApostropheEnd(text, at, followsToken),
            '[' => OmissionEnd(text, at),
            _ => at,
        };
        if (end > at)
        {
            return end;
        }

        end = at + 1;
        if (mark is '.' or '-' or '!' or '?' or '*' or '=' or '_' or '~' or '#' or '+' or '…' or '—' or '–')
        {
            while (end < text.Length && (text[end] == mark || (mark is '!' or '?' && text[end] is '!' or '?')))
            {
                end++;
            }
        }
        else if (char.IsHighSurrogate(mark) || CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.OtherSymbol)
        {
            end = PictographEnd(text, at);
        }

        return end;
    }

    /// <summary>The end of a clitic, of a year without century ("'97") or of a doubled mark; the offset where there is none.</summary>
    private static int ApostropheEnd(ReadOnlySpan<char> text, int at, bool followsToken)
    {
        if (followsToken && Clitic.End(text, at) is var clitic && clitic > at)
        {
            return clitic;
        }

        if (
            !followsToken
            && at + 2 < text.Length
            && char.IsAsciiDigit(text[at + 1])
            && char.IsAsciiDigit(text[at + 2])
            && (at + 3 >= text.Length || !char.IsAsciiDigit(text[at + 3]))
        )
        {
            return at + 3 + (at + 3 < text.Length && text[at + 3] == 's' ? 1 : 0);
        }

        return text[at] != '’' && at + 1 < text.Length && text[at + 1] == text[at] ? at + 2 : at;
    }

    /// <summary>The end of "[…]" or "[...]", or the offset.</summary>
    private static int OmissionEnd(ReadOnlySpan<char> text, int at) =>
        text[at..].StartsWith("[…]", StringComparison.Ordinal) ? at + 3
        : text[at..].StartsWith("[...]", StringComparison.Ordinal) ? at + 5
        : at;

    /// <summary>The end of an emoji with its modifiers and joined parts.</summary>
    private static int PictographEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        do
        {
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
            while (end < text.Length && (text[end] == '\uFE0F' || IsSkinTone(text, end)))
            {
                end += text[end] == '\uFE0F' ? 1 : 2;
            }

            if (end + 1 >= text.Length || text[end] != '\u200D')
            {
                return end;
            }

            end++;
        } while (end < text.Length && !Characters.IsBlank(text[end]) && end - at < TokenScanner.LongestToken);
        return end;
    }

    private static bool IsSkinTone(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '\uD83C' && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';
}
