using System.Text;

namespace Zindan.Sources.Decoding;

/// <summary>Encodings by the names that pages and feeds use for them.</summary>
internal static class CodePage
{
    /// <summary>Windows-1252, which the web reads wherever Latin-1 or ASCII is declared (WHATWG Encoding Standard).</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of that name, or null where the name is unknown or null.</summary>
    public static Encoding? Named(string? name)
    {
        var label = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        switch (label)
        {
            case null or "":
                return null;
            case "latin1" or "latin-1" or "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "us-ascii" or "ascii" or "cp1252":
                return Windows1252;
            case "utf8":
                return Encoding.UTF8;
            case "utf-7" or "csutf7":
                // Dropped by the web for the attacks it allows.
                return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
