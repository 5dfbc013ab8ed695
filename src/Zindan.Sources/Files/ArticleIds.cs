using System.Text;

namespace Zindan.Sources.Files;

/// <summary>Ids of articles by the paths of their files, and file names by the ids of articles.</summary>
public static class ArticleIds
{
    private const int LongestFileName = 120;
    private const string Unsafe = "\\:*?\"<>|";

    /// <summary>The id of an article in the file at a path relative to what was given: the path without its extension, with <c>/</c> between folders; white space and what some file system forbids becomes <c>_</c>.</summary>
    public static string FromPath(string relativePath)
    {
        var segments = WithoutExtension(relativePath).Replace('\\', '/').Split('/').Select(Clean).Where(segment => segment.Length > 0);
        var id = string.Join('/', segments);
        return id.Length == 0 ? "article" : id;
    }

    /// <summary>A file name (without extension) for an id: the id itself where it is safe on every system, else its safe characters and a piece of its hash, so that two ids never share a name.</summary>
    public static string FileName(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var name = Clean(id.Replace('/', '_'));
        if (string.Equals(name, id, StringComparison.Ordinal) && Encoding.UTF8.GetByteCount(name) <= LongestFileName && !IsReserved(name))
        {
            return name;
        }

        var stem = new StringBuilder();
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestFileName - 9)
            {
                break;
            }

            stem.Append(rune);
        }

        return $"{stem}-{Core.Text.ContentHash.Key(id)[..8]}".TrimStart('.', '-');
    }

    private static string WithoutExtension(string path)
    {
        var extension = Path.GetExtension(path);
        // "minutes v1.2 final" has a dot and no extension.
        var isExtension =
            extension.Length is > 1 and <= 9 && extension.AsSpan(1).IndexOfAnyExceptInRange('0', 'z') < 0 && !char.IsDigit(extension[1]);
        var stem = isExtension ? path[..^extension.Length] : path;
        return stem.Length == 0 || stem.EndsWith('/') ? path : stem;
    }

    private static string Clean(string segment)
    {
        var clean = new StringBuilder(segment.Length);
        foreach (var rune in segment.EnumerateRunes())
        {
            var bad =
                Rune.IsControl(rune)
                || Rune.IsWhiteSpace(rune)
                || rune == Rune.ReplacementChar
                || Unsafe.Contains((char)Math.Min(rune.Value, 0xFFFF));
            clean.Append(bad ? "_" : rune.ToString());
        }

        return clean.ToString().Trim('.').TrimStart('-');
    }

    private static bool IsReserved(string name)
    {
        var stem = name.Split('.')[0].ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" || (stem.Length == 4 && stem[..3] is "COM" or "LPT" && char.IsDigit(stem[^1]));
    }
}
