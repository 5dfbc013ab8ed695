using System.Text;

namespace Zindan.Sources.Decoding;

/// <summary>Bytes to text. A byte-order mark decides; then what is valid UTF-8; then the declared character set; then UTF-16 by its zeros; else Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte-order mark, or null where the bytes are no text.</summary>
    /// <param name="bytes">The whole input.</param>
    /// <param name="declared">The character set that a header, a <c>meta</c> element or an XML declaration names, or null.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var text =
            ByMark(bytes)
            ?? ByUtf16Zeros(bytes)
            ?? ByDeclaration(bytes, declared)
            ?? ByUtf8(bytes)
            ?? CodePage.Windows1252.GetString(bytes);
        return LooksBinary(text) ? null : text;
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => null,
        };

    private static string? ByUtf16Zeros(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        int even = 0,
            odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return bytes.Length % 2 != 0 || pairs == 0 ? null
            : odd > pairs / 2 && even == 0 ? Encoding.Unicode.GetString(bytes)
            : even > pairs / 2 && odd == 0 ? Encoding.BigEndianUnicode.GetString(bytes)
            : null;
    }

    private static string? ByDeclaration(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (CodePage.Named(declared) is not { } encoding || encoding is UTF8Encoding)
        {
            return null;
        }

        // A single-byte text that is valid UTF-8 by chance is so unlikely that the declaration is the mistake.
        return encoding.IsSingleByte && !Ascii.IsValid(bytes) && StrictUtf8(bytes) is { } utf8 ? utf8 : encoding.GetString(bytes);
    }

    private static string? ByUtf8(ReadOnlySpan<byte> bytes)
    {
        if (StrictUtf8(bytes) is { } text)
        {
            return text;
        }

        // A few broken bytes in what is UTF-8 otherwise (a cut-off end, a bad splice) must not turn every other character to rubbish.
        var lenient = Encoding.UTF8.GetString(bytes);
        int broken = 0,
            whole = 0;
        foreach (var character in lenient)
        {
            broken += character == '\uFFFD' ? 1 : 0;
            whole += character > '\u007F' && character != '\uFFFD' ? 1 : 0;
        }

        return whole > broken * 4 ? lenient : null;
    }

    private static string? StrictUtf8(ReadOnlySpan<byte> bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return null;
        }

        return s_strictUtf8.GetString(bytes);
    }

    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character == '\0')
            {
                return true;
            }

            controls += character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\x1A') ? 1 : 0;
        }

        return controls > 2 && controls > text.Length / 100;
    }
}
