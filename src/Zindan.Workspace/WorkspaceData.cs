using Zindan.Core.Graphs;
using Zindan.Workspace.Catalogs;
using Zindan.Workspace.Contents;
using Zindan.Workspace.Files;
using Zindan.Workspace.Graphs;
using Zindan.Workspace.Manifests;

namespace Zindan.Workspace;

/// <summary>All files of a workspace together, and the commit that makes their changes count at once.</summary>
/// <remarks>Records are appended to logs, whose committed lengths stand in the manifest; graphs are files of their own, named by the manifest. So the one
/// rename that replaces the manifest commits everything, and what a killed process wrote before it was never there.</remarks>
internal sealed class WorkspaceData : IDisposable
{
    private const int Attempts = 5;

    private readonly WorkspaceLayout _layout;
    private readonly CatalogLog _catalogLog;
    private readonly List<CatalogEntry> _pending = [];

    private WorkspaceData(WorkspaceLayout layout, Manifest manifest, GraphStore graphs, ContentStore contents, CatalogLog catalogLog)
    {
        (_layout, Manifest, Graphs, Contents, _catalogLog) = (layout, manifest, graphs, contents, catalogLog);
        Catalog = catalogLog.Read();
    }

    public Manifest Manifest { get; private set; }

    public GraphStore Graphs { get; }

    public ContentStore Contents { get; }

    public Catalog Catalog { get; }

    /// <exception cref="WorkspaceException">A file is missing, too short or damaged.</exception>
    public static WorkspaceData Open(WorkspaceLayout layout, Manifest manifest, bool writable)
    {
        var opened = new Stack<IDisposable>();
        try
        {
            var graphs = Push(opened, GraphStore.Open(layout, manifest, writable));
            var contents = Push(opened, ContentStore.Open(layout, manifest, writable));
            var log = Push(opened, RecordLog.Open(layout.Catalog, manifest.Catalog, writable));
            return new WorkspaceData(layout, manifest, graphs, contents, new CatalogLog(log, layout.Catalog));
        }
        catch (Exception cause)
        {
            while (opened.TryPop(out var part))
            {
                part.Dispose();
            }

            if (cause is FileNotFoundException or DirectoryNotFoundException)
            {
                throw new WorkspaceException(
                    $"The workspace {layout.Root} is damaged: {cause.Message.TrimEnd('.')}. Restore it from a copy, or build it anew.",
                    cause
                );
            }

            throw;
        }
    }

    /// <summary>Opens beside a writer, which may replace files between a look at the manifest and theirs.</summary>
    /// <exception cref="WorkspaceException">There is no workspace, or a file is missing, too short or damaged.</exception>
    public static WorkspaceData OpenForReading(WorkspaceLayout layout)
    {
        for (var attempt = 1; ; attempt++)
        {
            var manifest =
                ManifestFile.Read(layout.Manifest)
                ?? throw new WorkspaceException(
                    $"There is no workspace in {layout.Root}. Make one with: build PATH --workspace {layout.Root}"
                );
            try
            {
                return Open(layout, manifest, writable: false);
            }
            catch (WorkspaceException) when (attempt < Attempts && ManifestFile.Read(layout.Manifest)?.Generation != manifest.Generation)
            {
                // The writer was faster; what it committed is there now.
            }
        }
    }

    /// <summary>Takes a change in; it counts on disk from the next commit on.</summary>
    public void Change(CatalogEntry entry)
    {
        if (Catalog.Apply(entry))
        {
            _pending.Add(entry);
        }
    }

    /// <returns>Whether anything changed.</returns>
    /// <exception cref="WorkspaceException">Something cannot be written. What is pending stays so.</exception>
    public bool Commit(KnowledgeGraph? graph, string? graphMadeFrom)
    {
        var generation = Manifest.Generation + 1;
        var saved = graph is null ? Manifest.Graph : Graphs.Write(graph, Manifest, generation);
        if (_pending.Count == 0 && saved == Manifest.Graph)
        {
            if (graphMadeFrom != Manifest.GraphMadeFrom)
            {
                Replace(Manifest with { GraphMadeFrom = graphMadeFrom });
            }

            return false;
        }

        foreach (var moved in Contents.Compact(Catalog.Articles))
        {
            Change(moved);
        }

        if (_pending.Count > 0)
        {
            _catalogLog.Append(_pending, Catalog);
        }

        Contents.Flush();
        _catalogLog.Flush();
        Replace(
            Contents.Extend(Manifest) with
            {
                Generation = generation,
                Graph = saved,
                GraphMadeFrom = graphMadeFrom,
                Catalog = _catalogLog.Extent,
            }
        );
        Contents.Release();
        _catalogLog.Release();
        Graphs.Release(Manifest, graph);
        _pending.Clear();
        return true;
    }

    public IEnumerable<GraphStep> StepsTo(string database)
    {
        var (complete, begun) = Manifest.Deliveries.GetValueOrDefault(database) ?? new Delivery(Complete: null, Begun: null);
        if (begun is { } half && half != complete)
        {
            yield return new GraphStep(database, half, IsResumed: true, Graphs.Read(complete), Graphs.Read(half));
            complete = half;
        }

        if (Manifest.Graph is { } saved && saved.Generation != complete)
        {
            yield return new GraphStep(database, saved.Generation, IsResumed: false, Graphs.Read(complete), Graphs.Current(Manifest));
        }
    }

    public void Deliver(string database, Func<Delivery, Delivery> change)
    {
        var delivery = Manifest.Deliveries.GetValueOrDefault(database) ?? new Delivery(Complete: null, Begun: null);
        Replace(Manifest with { Deliveries = Manifest.Deliveries.SetItem(database, change(delivery)) });
        Graphs.Release(Manifest, current: null);
    }

    public void Dispose()
    {
        Graphs.Dispose();
        Contents.Dispose();
        _catalogLog.Dispose();
    }

    private static T Push<T>(Stack<IDisposable> opened, T part)
        where T : IDisposable
    {
        opened.Push(part);
        return part;
    }

    private void Replace(Manifest manifest)
    {
        ManifestFile.Write(_layout.Manifest, manifest);
        Manifest = manifest;
    }
}
