namespace Zindan.Sources.Decoding;

/// <summary>Names well-known files that are no text by their first bytes, so that the user reads more than "binary".</summary>
internal static class BinarySignature
{
    private static readonly (byte[] Prefix, string Name, string? Advice)[] s_signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF document", "Save it as text or HTML."),
        ("{\\rtf"u8.ToArray(), "an RTF document", "Save it as plain text."),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document", "Save it as plain text."),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or Office document", "Unpack it, or save the document as plain text."),
        ([0x1F, 0x8B], "a gzip archive", "Unpack it first."),
        ("BZh"u8.ToArray(), "a bzip2 archive", "Unpack it first."),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive", "Unpack it first."),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive", "Unpack it first."),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive", "Unpack it first."),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", null),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture", null),
        ("GIF8"u8.ToArray(), "a GIF picture", null),
        ([0x7F, 0x45, 0x4C, 0x46], "a program", null),
    ];

    /// <summary>What the bytes are, with its article ("a PDF document"), and what to do; nulls where they begin like none of these.</summary>
    public static (string? Name, string? Advice) Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (prefix, name, advice) in s_signatures)
        {
            if (bytes.StartsWith(prefix))
            {
                return (name, advice);
            }
        }

        return (null, null);
    }
}
