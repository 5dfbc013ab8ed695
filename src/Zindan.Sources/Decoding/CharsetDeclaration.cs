using System.Text;
using System.Text.RegularExpressions;

namespace Zindan.Sources.Decoding;

/// <summary>The character set that a page or feed declares in its first bytes.</summary>
internal static partial class CharsetDeclaration
{
    private const int Prefix = 4096;

    /// <summary>The name in an XML declaration or a <c>meta</c> element, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prefix)]);
        var xml = XmlPattern().Match(start);
        var match = xml.Success ? xml : MetaPattern().Match(start);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        "\\A\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"'](?<name>[\\w.:-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex XmlPattern();

    [GeneratedRegex(
        "<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*(?<name>[\\w.:-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MetaPattern();
}
