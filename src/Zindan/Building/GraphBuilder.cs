using System.Globalization;
using Zindan.Core.Readings;
using Zindan.Core.Text;
using Zindan.Graph.Diff;
using Zindan.Graph.Projection;
using Zindan.Resolution;
using Zindan.Workspace;

namespace Zindan.Building;

/// <summary>Makes the graph of everything that a workspace holds. The same readings and rulings give the same graph, whatever came before; what did spares work.</summary>
/// <param name="resolver">Decides who is the same.</param>
/// <param name="cut">The confidence below which statements stay out, 0 to 1.</param>
public sealed class GraphBuilder(EntityResolver resolver, double cut)
{
    private readonly CutReadings _readings = new(cut);
    private readonly RunningResolution _resolution = new(resolver);

    /// <summary>The same on another thread. Cancelled, it is left behind at once, for a large workspace is resolved for minutes; only whole graphs are saved.</summary>
    /// <exception cref="WorkspaceException">The workspace cannot be written to, or its rulings cannot be read.</exception>
    public Task<GraphUpdate> UpdateAsync(WorkspaceStore workspace, CancellationToken cancellationToken) =>
        Task.Run(() => Update(workspace), cancellationToken).WaitAsync(cancellationToken);

    /// <summary>The workspace's readings without the statements that stay out.</summary>
    public IReadOnlyCollection<Reading> ReadingsOf(WorkspaceStore workspace) => _readings.Of(workspace.Readings);

    /// <summary>Resolves, projects, and saves the graph where it differs from the one that was there.</summary>
    /// <exception cref="WorkspaceException">The workspace cannot be written to, or its rulings cannot be read.</exception>
    public GraphUpdate Update(WorkspaceStore workspace)
    {
        var rulings = workspace.Rulings;
        var madeFrom = MadeFrom(workspace);
        // Rulings are looked at every time: those whose target is gone are to be named.
        if (rulings.Count == 0 && workspace.GraphMadeFrom == madeFrom)
        {
            return new GraphUpdate(workspace.Graph, GraphDiff.None, []);
        }

        var readings = ReadingsOf(workspace);
        var corpus = _resolution.Resolve(readings, rulings);
        var graph = GraphProjector.Project(readings, corpus);
        var changes = GraphDiff.Between(workspace.Graph, graph);
        if (!changes.IsEmpty)
        {
            workspace.SaveGraph(graph);
        }

        workspace.NoteGraphMadeFrom(rulings.Count == 0 ? madeFrom : "");
        workspace.Commit();
        return new GraphUpdate(graph, changes, corpus.IdleRulings);
    }

    // Two builds of one source have the same module ids, so whoever changes how graphs are made gets them made anew.
    private string MadeFrom(WorkspaceStore workspace) =>
        ContentHash.Key(
            workspace.Fingerprint,
            cut.ToString("R", CultureInfo.InvariantCulture),
            resolver.GetType().Module.ModuleVersionId.ToString(),
            typeof(GraphProjector).Module.ModuleVersionId.ToString(),
            typeof(Reading).Module.ModuleVersionId.ToString()
        );
}
