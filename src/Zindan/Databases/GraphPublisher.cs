using Microsoft.Extensions.Logging;
using Zindan.Core.Graphs;
using Zindan.Graph.Ports;
using Zindan.Graph.Writing;
using Zindan.Worker;
using Zindan.Workspace;

namespace Zindan.Databases;

/// <summary>Keeps Neo4j equal to the workspace of a worker. While the server is away it waits, says so and goes on; what it cannot mend it logs and tries again.</summary>
internal sealed class GraphPublisher(Neo4jAccess access, WorkspaceStore workspace, ILogger<GraphPublisher> logger)
{
    private readonly GraphWriter _writer = access.Writer(workspace, GraphWriterOptions.Patient, notice => Log(logger, notice));

    /// <summary>Writes what came since <paramref name="before"/>.</summary>
    /// <returns>Whether the database now shows the workspace's graph.</returns>
    public async Task<bool> PublishAsync(KnowledgeGraph before, long beforeGeneration, CancellationToken cancellationToken)
    {
        try
        {
            var report = await _writer.WriteAsync(before, beforeGeneration, workspace.Graph, workspace.GraphGeneration, cancellationToken);
            if (report.Units > 0)
            {
                WorkerLog.Published(logger, access.Options.Address.ToString(), report.Units, WriterLines.Changes(report.Changes));
            }

            return report.IsWhole;
        }
        catch (Exception failure) when (failure is GraphDatabaseException or GraphWriteException or LeaseLostException)
        {
            WorkerLog.PublishFailed(logger, access.Options.Address.ToString(), failure.Message);
            return false;
        }
    }

    private static void Log(ILogger logger, WriterNotice notice)
    {
        switch (notice.Kind)
        {
            case WriterNoticeKind.Waiting:
                WorkerLog.PublishWaiting(logger, notice.Message);
                break;
            case WriterNoticeKind.Refused:
                WorkerLog.PublishRefused(logger, notice.Message);
                break;
            case WriterNoticeKind.Comparing:
                WorkerLog.PublishComparing(logger, notice.Message);
                break;
        }
    }
}
