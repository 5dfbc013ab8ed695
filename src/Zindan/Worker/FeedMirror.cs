using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Zindan.Building;
using Zindan.Settings;
using Zindan.Sources.Feeds;
using Zindan.Workspace;
using Zindan.Workspace.Watching;

namespace Zindan.Worker;

/// <summary>Visits feeds when they are due and takes their articles in. What a feed no longer lists stays.</summary>
internal sealed class FeedMirror(
    WatchSettings settings,
    WorkspaceStore workspace,
    FeedReader reader,
    ArticleIntake intake,
    TimeProvider clock,
    ILogger<FeedMirror> logger
)
{
    /// <summary>Visits every feed whose time has come.</summary>
    /// <returns>Whether an article was read.</returns>
    public async Task<bool> VisitDueAsync(IIntakeProgress progress, CancellationToken cancellationToken)
    {
        var hasRead = false;
        var watched = workspace.WatchedFeeds;
        foreach (var address in settings.Feeds.Distinct(StringComparer.Ordinal))
        {
            var last = watched.GetValueOrDefault(address);
            if (last is null || clock.GetUtcNow() - last.Fetched >= settings.FeedInterval)
            {
                hasRead |= await VisitAsync(address, last, progress, cancellationToken);
            }
        }

        return hasRead;
    }

    private async Task<bool> VisitAsync(string address, WatchedFeed? last, IIntakeProgress progress, CancellationToken cancellationToken)
    {
        var state = last is null ? null : new FeedState(last.ETag, last.LastModified);
        var poll = await reader.PollAsync(new Uri(address), state, cancellationToken);
        var taken = await intake.TakeAsync(poll.Items.ToAsyncEnumerable(), progress, cancellationToken);
        ImmutableArray<string> articles =
        [
            .. (last?.Articles ?? [])
                .Concat(taken.Read)
                .Concat(taken.Unchanged)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        workspace.Watch(new WatchedFeed(address, poll.State.ETag, poll.State.LastModified, clock.GetUtcNow(), articles));
        workspace.Commit();
        WorkerLog.FeedVisited(logger, address, taken.Read.Length, taken.Unchanged.Length, taken.Problems.Length);
        return taken.Read.Length > 0;
    }
}
