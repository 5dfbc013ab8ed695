using Zindan.Core.Graphs;
using Zindan.Graph.Writing;
using Zindan.Workspace;

namespace Zindan.Databases;

/// <summary>Writes to Neo4j what a command changes in the graph of a workspace. Made before the change; writes nothing where no Neo4j is given.</summary>
internal sealed class GraphDelivery(Neo4jAccess? access, WorkspaceStore workspace, ProgramSurroundings surroundings)
{
    private readonly KnowledgeGraph _before = workspace.Graph;
    private readonly long _beforeGeneration = workspace.GraphGeneration;

    /// <summary>Brings the database to the workspace's graph as it is now, and says what that took.</summary>
    /// <returns>Whether the database shows all of it.</returns>
    /// <exception cref="CommandException">The database failed or refused; what the command did in the workspace stays.</exception>
    public async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        if (access is null)
        {
            return true;
        }

        return await access.RunAsync(
            async () =>
            {
                var lines = new WriterLines(surroundings.Console);
                var report = await access
                    .Writer(workspace, new GraphWriterOptions(), lines.Notify)
                    .WriteAsync(_before, _beforeGeneration, workspace.Graph, workspace.GraphGeneration, cancellationToken);
                lines.Report(report, access.Options.Address.ToString());
                return report.IsWhole;
            },
            "The workspace has the change; the next 'build' or 'push' to this Neo4j brings it up to date."
        );
    }
}
