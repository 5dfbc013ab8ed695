using System.Collections.Concurrent;
using Zindan.Core.Articles;
using Zindan.Core.Readings;
using Zindan.Sources;
using Zindan.Workspace;

namespace Zindan.Building;

/// <summary>Takes articles into a workspace: reads those that are new or changed, several at a time, and leaves the others alone.</summary>
/// <param name="workspace">Where they go.</param>
/// <param name="reader">Who reads them.</param>
/// <param name="threads">How many are read at a time, 1 or more. It changes no result.</param>
public sealed class ArticleIntake(WorkspaceStore workspace, CurrentReader reader, int threads)
{
    // A killed process loses at most this many readings.
    private const int ArticlesBetweenCommits = 500;

    /// <summary>Takes the articles in and commits them, also those finished before a cancellation.</summary>
    /// <exception cref="WorkspaceException">The workspace cannot be written to.</exception>
    public async Task<Intake> TakeAsync(IAsyncEnumerable<SourceItem> items, IIntakeProgress progress, CancellationToken cancellationToken)
    {
        var run = new Run(workspace, reader, progress);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(run.NewArticlesAsync(items, cancellationToken), options, run.ReadAsync);
        }
        finally
        {
            workspace.Commit();
        }

        return run.Result();
    }

    /// <summary>Reads again what the workspace holds from another version of the reader, so that one reader stands behind the whole graph.</summary>
    /// <remarks>Readings that were given without their text stay as they are.</remarks>
    /// <exception cref="WorkspaceException">The workspace cannot be read or written to.</exception>
    public Task<Intake> RenewAsync(IIntakeProgress progress, CancellationToken cancellationToken)
    {
        var outdated = workspace
            .Articles.Where(article => !workspace.HasReading(article, reader.Version))
            .Select(article => workspace.FindArticle(article.Id))
            .OfType<Article>()
            .Select(article => (SourceItem)new SourcedArticle(article.Id, article));
        return TakeAsync(outdated.ToAsyncEnumerable(), progress, cancellationToken);
    }

    private sealed class Run(WorkspaceStore workspace, CurrentReader reader, IIntakeProgress progress)
    {
        private readonly ConcurrentBag<string> _read = [];
        private readonly ConcurrentBag<SourceProblem> _failed = [];
        private readonly List<string> _unchanged = [];
        private readonly List<SourceProblem> _problems = [];
        private readonly List<SkippedFile> _skipped = [];
        private int _sinceCommit;

        // One thread at a time draws from it, so the lists need no lock.
        public async IAsyncEnumerable<SourcedArticle> NewArticlesAsync(
            IAsyncEnumerable<SourceItem> items,
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            await foreach (var item in items.WithCancellation(cancellationToken))
            {
                progress.Met(item);
                switch (item)
                {
                    case SourceProblem problem:
                        _problems.Add(problem);
                        break;
                    case SkippedFile skipped:
                        _skipped.Add(skipped);
                        break;
                    case SourcedArticle { Article: var article } when IsKnown(article):
                        _unchanged.Add(article.Id);
                        break;
                    case SourcedArticle sourced:
                        yield return sourced;
                        break;
                }
            }
        }

        public ValueTask ReadAsync(SourcedArticle sourced, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
#pragma warning disable CA1031 // One article must not stop the others, whatever the reader stumbled over; it is named and counted.
            try
            {
                workspace.Put(sourced.Article, Sound(reader.Read(sourced.Article)), reader.Version);
                _read.Add(sourced.Article.Id);
            }
            catch (Exception failure) when (failure is not WorkspaceException)
            {
                _failed.Add(new SourceProblem(sourced.Location, ProblemKind.Malformed, $"could not be read: {failure.Message}"));
            }
#pragma warning restore CA1031
            if (Interlocked.Increment(ref _sinceCommit) % ArticlesBetweenCommits == 0)
            {
                workspace.Commit();
            }

            return ValueTask.CompletedTask;
        }

        // What is kept must be readable again: a reading that names one thing twice fails its article here, not the whole graph later.
        private static Reading Sound(Reading reading)
        {
            var keys = reading.Entities.Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal);
            return
                keys.Count == reading.Entities.Length
                && reading.Statements.All(statement => keys.Contains(statement.Subject) && keys.Contains(statement.Object))
                ? reading
                : throw new InvalidDataException("its reading gives two things one key, or speaks of one that it does not hold");
        }

        public Intake Result() =>
            new()
            {
                Read = [.. _read.Order(StringComparer.Ordinal)],
                Unchanged = [.. _unchanged.Order(StringComparer.Ordinal)],
                Problems = [.. _problems, .. _failed.OrderBy(problem => problem.Location, StringComparer.Ordinal)],
                Skipped = [.. _skipped],
            };

        private bool IsKnown(Article article) => workspace.HasReading(article.Header, reader.Version);
    }
}
