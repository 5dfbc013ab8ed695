using System.Buffers;

namespace Zindan.Language.Tokenization;

/// <summary>Recognises web and mail addresses, "@names" and "#topics", which stay whole.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> NotInMail = SearchValues.Create("()[]<>\",;:");
    private static readonly SearchValues<char> Ends = SearchValues.Create("<>\"”“»|");

    /// <summary>The end of an address that begins at an offset, or the offset itself.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && Characters.IsWord(text, at - 1))
        {
            return at;
        }

        var rest = text.Slice(at, Math.Min(text.Length - at, TokenScanner.LongestToken));
        var blank = rest.IndexOfAny(" \n\t\r\u00A0");
        var chunk = blank < 0 ? rest : rest[..blank];
        if (IsHandle(chunk))
        {
            return at + HandleLength(chunk);
        }

        if (!IsWeb(chunk) && !IsMail(chunk))
        {
            return at;
        }

        var stop = chunk.IndexOfAny(Ends);
        return at + (stop > 0 ? chunk[..stop] : chunk).TrimEnd(".,;:!?)]}'’").Length;
    }

    private static bool IsWeb(ReadOnlySpan<char> chunk) =>
        chunk.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || chunk.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && chunk.Length > 4);

    private static bool IsMail(ReadOnlySpan<char> chunk)
    {
        var at = chunk.IndexOf('@');
        return at > 0
            && at < chunk.Length - 1
            && char.IsAsciiLetterOrDigit(chunk[0])
            && char.IsAsciiLetterOrDigit(chunk[at + 1])
            && chunk[..at].IndexOfAny(NotInMail) < 0;
    }

    private static bool IsHandle(ReadOnlySpan<char> chunk) => chunk.Length > 1 && chunk[0] is '@' or '#' && char.IsAsciiLetter(chunk[1]);

    private static int HandleLength(ReadOnlySpan<char> chunk)
    {
        var length = 1;
        while (length < chunk.Length && (char.IsLetterOrDigit(chunk[length]) || chunk[length] == '_'))
        {
            length++;
        }

        return length;
    }
}
