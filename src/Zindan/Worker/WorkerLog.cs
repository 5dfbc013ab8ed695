using Microsoft.Extensions.Logging;

namespace Zindan.Worker;

/// <summary>Everything that the worker says.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(1, LogLevel.Information, "Watching {Folder}, workspace {Workspace}")]
    public static partial void Watching(ILogger logger, string folder, string workspace);

    [LoggerMessage(2, LogLevel.Information, "{Read} articles read, {Unchanged} unchanged, {Removed} removed, {Failed} failed")]
    public static partial void Taken(ILogger logger, int read, int unchanged, int removed, int failed);

    [LoggerMessage(3, LogLevel.Warning, "Skipped {Location}: {Reason}")]
    public static partial void Skipped(ILogger logger, string location, string reason);

    [LoggerMessage(
        4,
        LogLevel.Information,
        "Graph updated in {Milliseconds} ms: {Nodes} nodes, {Relationships} relationships, {Changes} changes"
    )]
    public static partial void GraphUpdated(ILogger logger, int nodes, int relationships, int changes, long milliseconds);

    [LoggerMessage(5, LogLevel.Debug, "Nothing changed")]
    public static partial void NothingChanged(ILogger logger);

    [LoggerMessage(6, LogLevel.Information, "Visited {Feed}: {Read} articles read, {Unchanged} unchanged, {Failed} failed")]
    public static partial void FeedVisited(ILogger logger, string feed, int read, int unchanged, int failed);

    [LoggerMessage(7, LogLevel.Error, "The round failed and will be tried again in {Wait}")]
    public static partial void RoundFailed(ILogger logger, Exception failure, TimeSpan wait);

    [LoggerMessage(8, LogLevel.Warning, "{Folder} is not there; its articles are kept until it is back")]
    public static partial void FolderGone(ILogger logger, string folder);

    [LoggerMessage(10, LogLevel.Information, "{Articles} articles read again, since the reader has changed")]
    public static partial void Renewed(ILogger logger, int articles);

    [LoggerMessage(9, LogLevel.Information, "Stopped; what was finished is kept")]
    public static partial void Stopped(ILogger logger);

    [LoggerMessage(20, LogLevel.Information, "Neo4j {Address} shows the graph: {Units} units of work, {Changes}")]
    public static partial void Published(ILogger logger, string address, int units, string changes);

    [LoggerMessage(21, LogLevel.Warning, "Neo4j: {Reason}")]
    public static partial void PublishWaiting(ILogger logger, string reason);

    [LoggerMessage(22, LogLevel.Warning, "Neo4j refuses {Unit}")]
    public static partial void PublishRefused(ILogger logger, string unit);

    [LoggerMessage(23, LogLevel.Information, "{What}")]
    public static partial void PublishComparing(ILogger logger, string what);

    [LoggerMessage(24, LogLevel.Error, "Neo4j {Address} does not show the graph: {Reason}; it is tried again in the next round")]
    public static partial void PublishFailed(ILogger logger, string address, string reason);
}
