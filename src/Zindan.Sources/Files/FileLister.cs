using System.Collections.Immutable;

namespace Zindan.Sources.Files;

/// <summary>Lists the files under paths with the ids that their articles will have, without opening more than the first bytes of files of unknown kind.</summary>
public static class FileLister
{
    private const int PeekBytes = 4096;

    /// <summary>Lists files. The same files give the same ids in whatever order the paths are given.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public static FileListing List(IReadOnlyList<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new Dictionary<string, IReadOnlyList<FoundFile>>(StringComparer.Ordinal);
        var others = new Dictionary<string, List<SourceItem>>(StringComparer.Ordinal);

        // The order of the paths given must not decide which of two files keeps the plain id, so they are walked in an order of their own.
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var walk = new FileWalk(seen);
            walk.Go(path, cancellationToken);
            others[path] = [.. walk.Others];
            found[path] = [.. walk.Files.Where(file => IsArticle(file, others[path]))];
        }

        var ids = UniqueIds.Assign([.. found.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value)]);
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var file in paths.Distinct(StringComparer.Ordinal).SelectMany(path => found[path]))
        {
            var info = new FileInfo(CanonicalOrSelf(file.FullPath));
            if (info.Exists)
            {
                files.Add(
                    new SourceFile
                    {
                        FullPath = file.FullPath,
                        Location = file.Location,
                        Id = ids[file.FullPath],
                        Format = FileFormats.Of(file.FullPath),
                        Length = info.Length,
                        LastWritten = new DateTimeOffset(info.LastWriteTimeUtc),
                    }
                );
            }
            else
            {
                others[file.Root].Add(new SourceProblem(file.Location, ProblemKind.Missing, "is no longer there"));
            }
        }

        return new FileListing(files.ToImmutable(), [.. paths.Distinct(StringComparer.Ordinal).SelectMany(path => others[path])]);
    }

    // A file of unknown kind that was given by name is tried; in a folder it is an article only by mistake. Documents and archives may be meant as articles, so they are named.
    private static bool IsArticle(FoundFile file, List<SourceItem> others)
    {
        if (file.IsNamed || FileFormats.Of(file.FullPath) != FileFormat.Unknown)
        {
            return true;
        }

        if (FileFormats.IsCompanion(file.FullPath))
        {
            others.Add(new SkippedFile(file.Location, "is not an article"));
            return false;
        }

        others.Add(Refused(file));
        return false;
    }

    private static SourceItem Refused(FoundFile file)
    {
        try
        {
            if (new FileInfo(CanonicalOrSelf(file.FullPath)).Length == 0)
            {
                return new SkippedFile(file.Location, "is not an article");
            }

            using var stream = File.OpenRead(file.FullPath);
            var peek = new byte[PeekBytes];
            var bytes = peek.AsSpan(0, stream.ReadAtLeast(peek, PeekBytes, throwOnEndOfStream: false));
            return BinaryContent.ProblemOf(file.Location, bytes) as SourceItem
                ?? new SkippedFile(file.Location, "is not an article by its name; give the file itself to have it read");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileProblems.Of(file.Location, exception);
        }
    }

    private static string CanonicalOrSelf(string path)
    {
        try
        {
            return CanonicalPath.Of(path);
        }
        catch (IOException)
        {
            return path;
        }
    }
}
