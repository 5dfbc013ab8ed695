namespace Zindan.Sources.Files;

/// <summary>Goes through one given path: a file, or a folder and everything below it.</summary>
/// <remarks>
/// Names with a dot in front are hidden and passed over with all below them, as <c>ls</c> does, unless given themselves. Links are followed;
/// a folder or file that was seen before, by whatever way, is not read again, so circles of links end.
/// </remarks>
internal sealed class FileWalk(HashSet<string> seen)
{
    private readonly List<FoundFile> _files = [];
    private readonly List<SourceItem> _others = [];

    /// <summary>What was found, in ordinal order of relative paths.</summary>
    public IReadOnlyList<FoundFile> Files => _files;

    /// <summary>What could not be walked.</summary>
    public IReadOnlyList<SourceItem> Others => _others;

    /// <summary>Walks a path.</summary>
    public void Go(string root, CancellationToken cancellationToken)
    {
        try
        {
            if (File.Exists(root))
            {
                AddFile(new FoundFile(root, Path.GetFullPath(root), Path.GetFileName(root), root, IsNamed: true));
            }
            else if (Directory.Exists(root))
            {
                AddFolder(root, Path.GetFullPath(root), "", cancellationToken);
            }
            else
            {
                _others.Add(new SourceProblem(root, ProblemKind.Missing, "is no file or folder", "Check the spelling of the path."));
            }
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            _others.Add(Unreadable(root, exception));
        }

        _files.Sort((left, right) => string.CompareOrdinal(left.RelativePath, right.RelativePath));
    }

    private void AddFolder(string root, string top, string relativeTop, CancellationToken cancellationToken)
    {
        var pending = new Stack<(string Path, string Relative)>([(top, relativeTop)]);
        while (pending.TryPop(out var folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (!seen.Add(CanonicalPath.Of(folder.Path)))
                {
                    continue;
                }

                foreach (
                    var entry in new DirectoryInfo(folder.Path)
                        .EnumerateFileSystemInfos()
                        .OrderByDescending(entry => entry.Name, StringComparer.Ordinal)
                )
                {
                    var relative = folder.Relative.Length == 0 ? entry.Name : $"{folder.Relative}/{entry.Name}";
                    if (entry.Name.StartsWith('.'))
                    {
                        continue;
                    }

                    if (Directory.Exists(entry.FullName))
                    {
                        pending.Push((entry.FullName, relative));
                    }
                    else
                    {
                        AddFile(new FoundFile(root, entry.FullName, relative, Path.Join(root, relative), IsNamed: false));
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
            {
                _others.Add(Unreadable(Path.Join(root, folder.Relative), exception));
            }
        }
    }

    private void AddFile(FoundFile file)
    {
        try
        {
            if (!File.Exists(file.FullPath))
            {
                _others.Add(
                    new SourceProblem(
                        file.Location,
                        ProblemKind.Unreadable,
                        "is a link that leads nowhere",
                        "Remove the link or restore what it led to."
                    )
                );
            }
            else if (seen.Add(CanonicalPath.Of(file.FullPath)))
            {
                _files.Add(file);
            }
            else
            {
                _others.Add(new SkippedFile(file.Location, "was already found by another path"));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _others.Add(Unreadable(file.Location, exception));
        }
    }

    private static SourceProblem Unreadable(string location, Exception exception) => FileProblems.Of(location, exception);
}
