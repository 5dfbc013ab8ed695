using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Zindan.Building;
using Zindan.Sources;
using Zindan.Sources.Files;
using Zindan.Workspace;
using Zindan.Workspace.Watching;

namespace Zindan.Worker;

/// <summary>Keeps a workspace's articles equal to those of a folder, opening only the files that changed since they were last read.</summary>
/// <param name="folder">The folder's full path.</param>
/// <param name="workspace">Where the articles go; it also remembers what was read.</param>
/// <param name="source">Opens the files.</param>
/// <param name="intake">Reads the articles.</param>
internal sealed class FolderMirror(string folder, WorkspaceStore workspace, ArticleSource source, ArticleIntake intake)
{
    // The size of a file that gave trouble: no file has it, so a restarted worker opens the file again and names the trouble again.
    private const long TroubledSize = -1;

    private readonly Dictionary<string, (long Size, DateTimeOffset Modified)> _troubled = new(StringComparer.Ordinal);

    /// <summary>Takes in what is new or changed and removes what is gone.</summary>
    /// <returns>What was taken in and how many articles were removed; null where the folder itself is not there.</returns>
    public async Task<(Intake Intake, int Removed)?> SynchronizeAsync(IIntakeProgress progress, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var listing = FileLister.List([folder], cancellationToken);
        var watched = workspace.WatchedFiles;
        var changed = listing.Files.Where(file => HasChanged(file, watched)).ToImmutableArray();
        var gone = Gone(listing, watched);
        if (changed.IsEmpty && gone.IsEmpty)
        {
            return (new Intake(), 0);
        }

        var owners = Owners(changed, gone, watched);
        var held = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var troubled = new HashSet<string>(StringComparer.Ordinal);
        var taken = await intake.TakeAsync(ItemsAsync(changed, owners, held, troubled, cancellationToken), progress, cancellationToken);
        var removed = Remember(changed, gone, watched, held, troubled);
        workspace.Commit();
        return (taken, removed);
    }

    private bool HasChanged(SourceFile file, IReadOnlyDictionary<string, WatchedFile> watched)
    {
        if (_troubled.TryGetValue(file.FullPath, out var trouble))
        {
            return trouble != (file.Length, file.LastWritten);
        }

        return !watched.TryGetValue(file.FullPath, out var known) || known.Size != file.Length || known.Modified != file.LastWritten;
    }

    // What lies below a folder that cannot be opened just now is not gone.
    private ImmutableArray<WatchedFile> Gone(FileListing listing, IReadOnlyDictionary<string, WatchedFile> watched)
    {
        var present = listing.Files.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var closed = listing.Others.OfType<SourceProblem>().Select(problem => problem.Location).ToArray();
        return
        [
            .. watched
                .Values.Where(file => IsBelow(file.Path, folder) && !present.Contains(file.Path))
                .Where(file => !Array.Exists(closed, location => IsBelow(file.Path, location) || file.Path == location))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, string> Owners(
        ImmutableArray<SourceFile> changed,
        ImmutableArray<WatchedFile> gone,
        IReadOnlyDictionary<string, WatchedFile> watched
    )
    {
        var moving = changed.Select(file => file.FullPath).Concat(gone.Select(file => file.Path)).ToHashSet(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in watched.Values.Where(file => !moving.Contains(file.Path)))
        {
            foreach (var article in file.Articles)
            {
                owners[article] = file.Path;
            }
        }

        return owners;
    }

    private async IAsyncEnumerable<SourceItem> ItemsAsync(
        ImmutableArray<SourceFile> files,
        Dictionary<string, string> owners,
        Dictionary<string, List<string>> held,
        HashSet<string> troubled,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var file in files)
        {
            var articles = held[file.FullPath] = [];
            await foreach (var item in source.ReadFileAsync(file, cancellationToken))
            {
                var given = item;
                if (item is SourcedArticle { Article.Id: var id } && !owners.TryAdd(id, file.FullPath))
                {
                    given = new SourceProblem(item.Location, ProblemKind.DuplicateId, $"has the id \"{id}\", as {owners[id]} has");
                }

                if (given is SourcedArticle sourced)
                {
                    articles.Add(sourced.Article.Id);
                }
                else if (given is SourceProblem)
                {
                    troubled.Add(file.FullPath);
                }

                yield return given;
            }
        }
    }

    private int Remember(
        ImmutableArray<SourceFile> changed,
        ImmutableArray<WatchedFile> gone,
        IReadOnlyDictionary<string, WatchedFile> watched,
        Dictionary<string, List<string>> held,
        HashSet<string> troubled
    )
    {
        var before = changed
            .Select(file => watched.GetValueOrDefault(file.FullPath))
            .OfType<WatchedFile>()
            .Concat(gone)
            .SelectMany(file => file.Articles)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in gone)
        {
            workspace.ForgetFile(file.Path);
            _troubled.Remove(file.Path);
        }

        foreach (var file in changed)
        {
            var isTroubled = troubled.Contains(file.FullPath);
            workspace.Watch(
                new WatchedFile(
                    file.FullPath,
                    isTroubled ? TroubledSize : file.Length,
                    file.LastWritten,
                    [.. held[file.FullPath].Order(StringComparer.Ordinal)]
                )
            );
            _troubled.Remove(file.FullPath);
            if (isTroubled)
            {
                _troubled[file.FullPath] = (file.Length, file.LastWritten);
            }
        }

        before.ExceptWith(workspace.WatchedFiles.Values.SelectMany(file => file.Articles));
        var removed = before.Count(workspace.Remove);
        if (removed > 0)
        {
            // Another file may hold an article of the same id, refused until now.
            _troubled.Clear();
        }

        return removed;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
