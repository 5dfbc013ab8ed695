using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zindan.Building;
using Zindan.Core.Graphs;
using Zindan.Databases;
using Zindan.Workspace;

namespace Zindan.Worker;

/// <summary>Takes in the articles of a folder and of feeds as they come, and keeps the graph up to date, until it is stopped.</summary>
internal sealed class WatchWorker(
    WatchOptions options,
    WorkspaceStore workspace,
    ArticleIntake intake,
    FolderMirror folder,
    FeedMirror feeds,
    GraphBuilder builder,
    TimeProvider clock,
    ILogger<WatchWorker> logger,
    GraphPublisher? publisher = null
) : BackgroundService
{
    private bool _isGraphStale = true;
    private bool _isPublished = publisher is null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        WorkerLog.Watching(logger, options.Folder, workspace.Path);
        try
        {
            using var signal = new FolderSignal(options.Folder, clock);
            await RenewAsync(stoppingToken);
            while (true)
            {
                await RoundAsync(stoppingToken);
                await signal.WaitAsync(options.Settings.Rescan, options.Settings.Debounce, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            WorkerLog.Stopped(logger);
        }
    }

    private async Task RenewAsync(CancellationToken stoppingToken)
    {
        var renewed = await intake.RenewAsync(new LoggedProblems(logger), stoppingToken);
        if (renewed.Read.Length > 0)
        {
            WorkerLog.Renewed(logger, renewed.Read.Length);
        }
    }

    // Disks fill up and folders come back: the worker says so and tries again, for nobody may be there to start it anew.
    private async Task RoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            await TakeFilesAsync(stoppingToken);
            _isGraphStale |= await feeds.VisitDueAsync(new LoggedProblems(logger), stoppingToken);
            var (before, beforeGeneration) = (workspace.Graph, workspace.GraphGeneration);
            await UpdateGraphAsync(stoppingToken);
            await PublishAsync(before, beforeGeneration, stoppingToken);
        }
        catch (Exception failure) when (failure is WorkspaceException or IOException or UnauthorizedAccessException)
        {
            WorkerLog.RoundFailed(logger, failure, options.Settings.Rescan);
        }
    }

    // At the start the database may show anything; later it is behind only when the graph changed or could not be written.
    private async Task PublishAsync(KnowledgeGraph before, long beforeGeneration, CancellationToken stoppingToken)
    {
        if (publisher is not null && (!_isPublished || workspace.GraphGeneration != beforeGeneration))
        {
            _isPublished = await publisher.PublishAsync(before, beforeGeneration, stoppingToken);
        }
    }

    private async Task TakeFilesAsync(CancellationToken stoppingToken)
    {
        if (await folder.SynchronizeAsync(new LoggedProblems(logger), stoppingToken) is not ({ } intake, var removed))
        {
            WorkerLog.FolderGone(logger, options.Folder);
            return;
        }

        if (intake.Articles + intake.Problems.Length + removed > 0)
        {
            WorkerLog.Taken(logger, intake.Read.Length, intake.Unchanged.Length, removed, intake.Problems.Length);
        }

        _isGraphStale |= intake.Read.Length + removed > 0;
    }

    private async Task UpdateGraphAsync(CancellationToken stoppingToken)
    {
        if (!_isGraphStale)
        {
            WorkerLog.NothingChanged(logger);
            return;
        }

        var start = clock.GetTimestamp();
        var update = await builder.UpdateAsync(workspace, stoppingToken);
        _isGraphStale = false;
        var took = (long)clock.GetElapsedTime(start).TotalMilliseconds;
        WorkerLog.GraphUpdated(logger, update.Graph.Entities.Length, update.Graph.Relationships.Length, update.Changes.Count, took);
    }
}
