using Zindan.Core.Articles;
using Zindan.Core.Graphs;
using Zindan.Core.Readings;
using Zindan.Core.Rulings;
using Zindan.Workspace.Catalogs;
using Zindan.Workspace.Files;
using Zindan.Workspace.Locking;
using Zindan.Workspace.Manifests;
using Zindan.Workspace.Rulings;

namespace Zindan.Workspace;

/// <summary>The files of one workspace: articles, readings, rulings, the graph last projected and what the worker has seen.</summary>
/// <remarks>Changes are seen by this object at once and by the disk, all together, at <see cref="Commit"/>. A killed process leaves the last commit.
/// Members may be called from several threads; they wait for each other.</remarks>
public sealed partial class WorkspaceStore : IDisposable
{
    private readonly Lock _gate = new();
    private readonly WorkspaceLayout _layout;
    private readonly TimeProvider _clock;
    private readonly WriterLock? _lock;
    private readonly WorkspaceData _data;
    private KnowledgeGraph? _pendingGraph;
    private IReadOnlyList<Reading>? _readings;
    private bool _disposed;

    private WorkspaceStore(WorkspaceLayout layout, WorkspaceData data, WriterLock? writerLock, TimeProvider clock) =>
        (_layout, _data, _lock, _clock) = (layout, data, writerLock, clock);

    /// <summary>The folder's full path.</summary>
    public string Path => _layout.Root;

    /// <summary>Tells this workspace from every other; made once, by chance, with the folder. No result depends on it.</summary>
    public string Id => _data.Manifest.Id;

    /// <summary>How many commits changed it.</summary>
    public long Generation => _data.Manifest.Generation;

    /// <summary>The commit that last changed the graph, or 0.</summary>
    public long GraphGeneration => _data.Manifest.Graph?.Generation ?? 0;

    /// <summary>The articles, ordinally sorted by id. No text and no reading is opened for it.</summary>
    public IReadOnlyList<ArticleHeader> Articles
    {
        get
        {
            lock (_gate)
            {
                return [.. _data.Catalog.Articles.Select(entry => entry.Header)];
            }
        }
    }

    /// <summary>The readings, ordinally sorted by article id; parsed on first use, then kept.</summary>
    /// <exception cref="WorkspaceException">A reading is damaged.</exception>
    public IReadOnlyList<Reading> Readings
    {
        get
        {
            lock (_gate)
            {
                return _readings ??= _data.Contents.Readings(_data.Catalog.Articles);
            }
        }
    }

    /// <summary>The rulings of <c>rulings.txt</c> as it is now, in order; people edit that file too.</summary>
    /// <exception cref="WorkspaceException">Lines are no rulings; the message names each of them and what to write.</exception>
    public IReadOnlyList<Ruling> Rulings => RulingsFile.Read(_layout.Rulings);

    /// <summary>The graph as last saved; <see cref="KnowledgeGraph.Empty"/> before. Parsed on first use, then kept.</summary>
    /// <exception cref="WorkspaceException">The graph's file is damaged.</exception>
    public KnowledgeGraph Graph
    {
        get
        {
            lock (_gate)
            {
                return _pendingGraph ?? _data.Graphs.Current(_data.Manifest);
            }
        }
    }

    /// <summary>Whether a workspace is in that folder.</summary>
    public static bool Exists(string path) => File.Exists(Layout(path).Manifest);

    /// <summary>Opens a workspace for reading and writing, makes it where it is not there, and keeps every other writer out until disposed.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="clock">Gives the times that lock and rulings carry.</param>
    /// <exception cref="WorkspaceException">Another process writes to it, a newer program made it, it is damaged, the folder holds something else or cannot be written to.</exception>
    public static WorkspaceStore Open(string path, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var layout = Layout(path);
        WorkspaceFolder.Prepare(layout);
        var writerLock = WriterLock.Take(layout, clock);
        try
        {
            WorkspaceFolder.Clean(layout);
            var manifest = ManifestFile.Read(layout.Manifest) ?? WorkspaceFolder.Create(layout);
            return new WorkspaceStore(layout, WorkspaceData.Open(layout, manifest, writable: true), writerLock, clock);
        }
        catch
        {
            writerLock.Dispose();
            throw;
        }
    }

    /// <summary>Opens what was committed last for reading alone, beside any writer. Members that change something throw <see cref="InvalidOperationException"/>.</summary>
    /// <exception cref="WorkspaceException">There is no workspace, a newer program made it, or it is damaged.</exception>
    public static WorkspaceStore OpenForReading(string path)
    {
        var layout = Layout(path);
        return new WorkspaceStore(layout, WorkspaceData.OpenForReading(layout), writerLock: null, TimeProvider.System);
    }

    /// <summary>The article with its text, or null where there is none or only its reading was given.</summary>
    /// <exception cref="WorkspaceException">The text is damaged.</exception>
    public Article? FindArticle(string articleId)
    {
        lock (_gate)
        {
            return _data.Catalog.Find(articleId) is { } entry ? _data.Contents.Text(entry) : null;
        }
    }

    /// <summary>Whether the reading of that very article (id and hash) by that version of the reader is there; without opening it.</summary>
    public bool HasReading(ArticleHeader article, string readerVersion)
    {
        ArgumentNullException.ThrowIfNull(article);
        lock (_gate)
        {
            return Entry(article, readerVersion) is not null;
        }
    }

    /// <summary>The reading of that very article (id and hash) by that version of the reader, or null. Where it is there, nothing needs to be read again.</summary>
    /// <remarks>Ids of entities and statements are made of the article's id, so the reading of another article with the same hash is another reading.</remarks>
    /// <exception cref="WorkspaceException">The reading is damaged.</exception>
    public Reading? FindReading(ArticleHeader article, string readerVersion)
    {
        ArgumentNullException.ThrowIfNull(article);
        lock (_gate)
        {
            return Entry(article, readerVersion) is { } entry ? _data.Contents.Reading(entry) : null;
        }
    }

    /// <summary>Takes an article and its reading in, in place of what had the same id.</summary>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="ArgumentException"><paramref name="reading"/> is of another article.</exception>
    /// <exception cref="WorkspaceException">The disk is full or the folder cannot be written to.</exception>
    public bool Put(Article article, Reading reading, string readerVersion)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(reading);
        return article.Header == reading.Article
            ? Store(article, reading, readerVersion)
            : throw new ArgumentException($"The reading is not of the article {article.Id} as it is given", nameof(reading));
    }

    /// <summary>Takes a reading without its text in, in place of what had the same id.</summary>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="WorkspaceException">The disk is full or the folder cannot be written to.</exception>
    public bool Put(Reading reading, string readerVersion)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Store(article: null, reading, readerVersion);
    }

    /// <summary>Removes an article and its reading.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string articleId)
    {
        lock (_gate)
        {
            if (_data.Catalog.Find(articleId) is null)
            {
                return false;
            }

            Change(new ArticleRemovedEntry(articleId));
            _data.Contents.Forget(articleId);
            _readings = null;
            return true;
        }
    }

    /// <summary>Appends a ruling to <c>rulings.txt</c>, at once: what a person decided does not wait for a commit.</summary>
    /// <returns>The ruling, with the time set where it had none.</returns>
    /// <exception cref="ArgumentException">An id is empty or has white space in it, or a name is empty.</exception>
    /// <exception cref="WorkspaceException">The file cannot be written.</exception>
    public Ruling Rule(Ruling ruling)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        lock (_gate)
        {
            EnsureWritable();
            var timed = ruling with { At = ruling.At ?? _clock.GetUtcNow() };
            RulingsFile.Append(_layout.Rulings, timed);
            return timed;
        }
    }

    /// <summary>Takes the graph in. The same graph again changes nothing.</summary>
    public void SaveGraph(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        lock (_gate)
        {
            EnsureWritable();
            _pendingGraph = graph;
        }
    }

    /// <summary>Writes all changes since the last commit to disk, all or none. Without changes nothing is written.</summary>
    /// <returns>Whether anything changed; then <see cref="Generation"/> is one more.</returns>
    /// <exception cref="WorkspaceException">The disk is full or the folder cannot be written to. The disk still has the last commit; the changes are kept and can be committed again.</exception>
    public bool Commit()
    {
        lock (_gate)
        {
            EnsureWritable();
            var changed = _data.Commit(_pendingGraph, _graphMadeFrom ?? _data.Manifest.GraphMadeFrom);
            _pendingGraph = null;
            return changed;
        }
    }

    /// <summary>Drops what was not committed and lets the next writer in.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (!_disposed)
            {
                _disposed = true;
                _data.Dispose();
                _lock?.Dispose();
            }
        }
    }

    private static WorkspaceLayout Layout(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new WorkspaceLayout(System.IO.Path.GetFullPath(path));
    }

    private bool Store(Article? article, Reading reading, string readerVersion)
    {
        ArgumentNullException.ThrowIfNull(readerVersion);
        lock (_gate)
        {
            EnsureWritable();
            var existing = _data.Catalog.Find(reading.Article.Id);
            var entry = _data.Contents.Store(article, reading, readerVersion, existing);
            if (ReferenceEquals(entry, existing))
            {
                return false;
            }

            Change(entry);
            _readings = null;
            return true;
        }
    }

    private ArticleEntry? Entry(ArticleHeader article, string readerVersion) =>
        _data.Catalog.Find(article.Id) is { } entry && entry.Header.Hash == article.Hash && entry.ReaderVersion == readerVersion
            ? entry
            : null;

    private void Change(CatalogEntry entry)
    {
        EnsureWritable();
        _data.Change(entry);
    }

    private void EnsureWritable()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_lock is null)
        {
            throw new InvalidOperationException("The workspace was opened for reading alone");
        }
    }
}
