using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Zindan.Building;
using Zindan.Settings;
using Zindan.Sources;
using Zindan.Workspace;
using Zindan.Workspace.Watching;

namespace Zindan.Worker;

/// <summary>Fetches feeds when they are due and takes their articles in. What a feed no longer lists stays.</summary>
internal sealed class FeedReader(
    WatchSettings settings,
    WorkspaceStore workspace,
    ArticleSource source,
    ArticleIntake intake,
    TimeProvider clock,
    ILogger<FeedReader> logger
)
{
    /// <summary>Fetches every feed whose time has come.</summary>
    /// <returns>Whether an article was read.</returns>
    public async Task<bool> FetchDueAsync(IIntakeProgress progress, CancellationToken cancellationToken)
    {
        var hasRead = false;
        foreach (var address in settings.Feeds.Where(IsDue))
        {
            var taken = await intake.TakeAsync(source.ReadAsync([address], cancellationToken), progress, cancellationToken);
            WorkerLog.FeedFetched(logger, address, taken.Articles);
            Remember(address, taken);
            hasRead |= taken.Read.Length > 0;
        }

        return hasRead;
    }

    private bool IsDue(string address) =>
        !workspace.WatchedFeeds.TryGetValue(address, out var feed) || clock.GetUtcNow() - feed.Fetched >= settings.FeedInterval;

    private void Remember(string address, Intake taken)
    {
        var known = workspace.WatchedFeeds.TryGetValue(address, out var feed) ? feed.Articles : [];
        ImmutableArray<string> articles =
        [
            .. known.Concat(taken.Read).Concat(taken.Unchanged).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        workspace.Watch(new WatchedFeed(address, ETag: null, LastModified: null, clock.GetUtcNow(), articles));
        workspace.Commit();
    }
}
