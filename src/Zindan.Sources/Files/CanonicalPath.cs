namespace Zindan.Sources.Files;

/// <summary>The one true path of a file or folder that links may lead to by many.</summary>
internal static class CanonicalPath
{
    private const int MostLinks = 40;

    /// <summary>The absolute path without any link in it.</summary>
    /// <exception cref="IOException">A link leads nowhere, or links lead in a circle.</exception>
    public static string Of(string path)
    {
        var pending = new Stack<string>(Segments(Path.GetFullPath(path)).AsEnumerable().Reverse());
        var resolved = Path.GetPathRoot(Path.GetFullPath(path))!;
        for (var links = 0; pending.TryPop(out var segment); )
        {
            var next = Path.Combine(resolved, segment);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException("links lead in a circle");
            }

            var full = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(full)!;
            foreach (var piece in Segments(full).AsEnumerable().Reverse())
            {
                pending.Push(piece);
            }
        }

        return resolved;
    }

    private static string[] Segments(string fullPath) =>
        fullPath[Path.GetPathRoot(fullPath)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
