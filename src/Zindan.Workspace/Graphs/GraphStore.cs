using Zindan.Core.Graphs;
using Zindan.Workspace.Files;
using Zindan.Workspace.Manifests;

namespace Zindan.Workspace.Graphs;

/// <summary>The files of graphs: the one last saved, and older ones as long as a database is not past them.</summary>
internal sealed class GraphStore : IDisposable
{
    private readonly WorkspaceLayout _layout;

    // Whoever only reads holds the file open, for the writer may replace it.
    private readonly FileStream? _held;
    private KnowledgeGraph? _current;

    private GraphStore(WorkspaceLayout layout, FileStream? held) => (_layout, _held) = (layout, held);

    public static GraphStore Open(WorkspaceLayout layout, Manifest manifest, bool writable)
    {
        var held = !writable && manifest.Graph is { } saved ? LineReader.Open(layout.Graph(saved.Generation)) : null;
        var store = new GraphStore(layout, held);
        if (writable)
        {
            store.DiscardOthers(manifest);
        }

        return store;
    }

    /// <summary>The graph last saved; empty where there is none.</summary>
    public KnowledgeGraph Current(Manifest manifest)
    {
        if (_current is null && _held is not null)
        {
            _held.Seek(0, SeekOrigin.Begin);
            _current = GraphFile.Read(_held, _held.Name);
        }

        return _current ??= Read(manifest.Graph?.Generation);
    }

    /// <summary>The graph of a generation; empty for null.</summary>
    public KnowledgeGraph Read(long? generation)
    {
        if (generation is not { } number)
        {
            return KnowledgeGraph.Empty;
        }

        var path = _layout.Graph(number);
        try
        {
            using var stream = LineReader.Open(path);
            return GraphFile.Read(stream, path);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw FileFault.OnRead(path, cause);
        }
    }

    /// <summary>Writes a graph for a generation that is to be.</summary>
    /// <returns>What to put into the manifest; what is there already where the graph is the same.</returns>
    public SavedGraph Write(KnowledgeGraph graph, Manifest manifest, long generation)
    {
        var path = _layout.Graph(generation);
        var hash = "";
        try
        {
            Directory.CreateDirectory(_layout.Graphs);
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnWrite(_layout.Graphs, cause);
        }

        AtomicFile.Write(path, stream => hash = GraphFile.Write(graph, stream));
        if (manifest.Graph is { } saved && saved.Hash == hash)
        {
            AtomicFile.Discard(path);
            return saved;
        }

        return new SavedGraph(generation, hash);
    }

    /// <summary>Takes note of what was committed, and deletes the files that nothing needs any longer.</summary>
    public void Release(Manifest manifest, KnowledgeGraph? current)
    {
        _current = current ?? _current;
        DiscardOthers(manifest);
    }

    public void Dispose() => _held?.Dispose();

    private void DiscardOthers(Manifest manifest)
    {
        if (!Directory.Exists(_layout.Graphs))
        {
            return;
        }

        var needed = manifest.GraphGenerations.Select(_layout.Graph).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(_layout.Graphs).Where(path => !needed.Contains(path)).ToList())
        {
            AtomicFile.Discard(path);
        }
    }
}
