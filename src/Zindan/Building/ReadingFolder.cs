using System.Runtime.CompilerServices;
using Zindan.Core.Json;
using Zindan.Core.Readings;
using Zindan.Sources;
using Zindan.Workspace;

namespace Zindan.Building;

/// <summary>Takes readings in the contract's JSON, of any reader, from a folder into a workspace, an object a file.</summary>
/// <param name="workspace">Where they go.</param>
public sealed class ReadingFolder(WorkspaceStore workspace)
{
    /// <summary>The version under which readings by others are kept: ours never takes their place unless their article is given.</summary>
    public const string ReaderVersion = "given";

    /// <summary>Takes every <c>*.json</c> below <paramref name="folder"/> in and commits.</summary>
    /// <param name="folder">The folder's full path.</param>
    /// <param name="shownAs">The folder as the user named it.</param>
    /// <param name="progress">Is told of what cannot be taken.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public async Task<Intake> TakeAsync(string folder, string shownAs, IIntakeProgress progress, CancellationToken cancellationToken)
    {
        var locations = new Dictionary<string, string>(StringComparer.Ordinal);
        var (read, unchanged, problems) = (new List<string>(), new List<string>(), new List<SourceProblem>());
        await foreach (var (location, reading, problem) in ParseAsync(folder, shownAs, cancellationToken))
        {
            var trouble = problem;
            if (reading is not null && !locations.TryAdd(reading.Article.Id, location))
            {
                trouble = new SourceProblem(
                    location,
                    ProblemKind.DuplicateId,
                    $"has the article id \"{reading.Article.Id}\", as {locations[reading.Article.Id]} has"
                );
            }

            if (trouble is not null)
            {
                problems.Add(trouble);
                progress.Met(trouble);
            }
            else
            {
                (workspace.Put(reading!, ReaderVersion) ? read : unchanged).Add(reading!.Article.Id);
            }
        }

        workspace.Commit();
        return new Intake
        {
            Read = [.. read.Order(StringComparer.Ordinal)],
            Unchanged = [.. unchanged.Order(StringComparer.Ordinal)],
            Problems = [.. problems],
        };
    }

    private static async IAsyncEnumerable<(string Location, Reading? Reading, SourceProblem? Problem)> ParseAsync(
        string folder,
        string shownAs,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var location = Path.Combine(shownAs, Path.GetRelativePath(folder, path));
            Reading? reading = null;
            SourceProblem? problem = null;
            try
            {
                reading = ReadingKeys.Renew(ReadingJson.Parse(await File.ReadAllBytesAsync(path, cancellationToken)));
            }
            catch (ContractException broken)
            {
                problem = new SourceProblem(location, ProblemKind.Malformed, $"is no reading: {broken.Message}");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                problem = new SourceProblem(location, ProblemKind.Unreadable, $"cannot be read: {failure.Message}");
            }

            yield return (location, reading, problem);
        }
    }
}
