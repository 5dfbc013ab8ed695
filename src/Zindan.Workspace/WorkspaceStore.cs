using Zindan.Core.Articles;
using Zindan.Core.Graphs;
using Zindan.Core.Readings;
using Zindan.Core.Rulings;
using Zindan.Workspace.Watching;

namespace Zindan.Workspace;

/// <summary>The files of one workspace: articles, readings, rulings, the graph last projected and what the worker has seen.</summary>
/// <remarks>Changes are seen by this object at once and by the disk, all together, at <see cref="Commit"/>. A killed process leaves the last commit.
/// Members may be called from several threads; changes are taken one after the other.</remarks>
public sealed class WorkspaceStore : IDisposable
{
    private WorkspaceStore() => throw new NotImplementedException();

    /// <summary>Opens a workspace for reading and writing, makes it where it is not there, and keeps every other writer out until disposed.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="clock">Gives the times that lock and rulings carry.</param>
    /// <exception cref="WorkspaceException">Another process writes to it, a newer program made it, it is damaged, or the folder cannot be written to.</exception>
    public static WorkspaceStore Open(string path, TimeProvider clock) => throw new NotImplementedException();

    /// <summary>Opens what was committed last for reading alone, beside any writer. Changing members throw <see cref="InvalidOperationException"/>.</summary>
    /// <exception cref="WorkspaceException">There is no workspace, a newer program made it, or it is damaged.</exception>
    public static WorkspaceStore OpenForReading(string path) => throw new NotImplementedException();

    /// <summary>Whether a workspace is in that folder.</summary>
    public static bool Exists(string path) => throw new NotImplementedException();

    /// <summary>The folder's full path.</summary>
    public string Path => throw new NotImplementedException();

    /// <summary>Tells this workspace from every other; made once, by chance, with the folder. No result depends on it.</summary>
    public string Id => throw new NotImplementedException();

    /// <summary>How many commits changed it.</summary>
    public long Generation => throw new NotImplementedException();

    /// <summary>The commit that last changed <see cref="Graph"/>, or 0.</summary>
    public long GraphGeneration => throw new NotImplementedException();

    /// <summary>The articles, ordinally sorted by id. No text and no reading is opened for it.</summary>
    public IReadOnlyCollection<ArticleHeader> Articles => throw new NotImplementedException();

    /// <summary>The readings, ordinally sorted by article id; parsed on first use, then kept.</summary>
    public IReadOnlyCollection<Reading> Readings => throw new NotImplementedException();

    /// <summary>The article with its text, or null where there is none or only its reading was given.</summary>
    public Article? FindArticle(string id) => throw new NotImplementedException();

    /// <summary>The reading of that very article (id and hash) by that version of the reader, or null. Nothing needs to be read again where it is there.</summary>
    public Reading? FindReading(ArticleHeader article, string readerVersion) => throw new NotImplementedException();

    /// <summary>Takes an article and its reading in, in place of what had the same id.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Put(Article article, Reading reading, string readerVersion) => throw new NotImplementedException();

    /// <summary>Takes a reading without its text in, in place of what had the same id.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Put(Reading reading, string readerVersion) => throw new NotImplementedException();

    /// <summary>Removes an article and its reading.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string articleId) => throw new NotImplementedException();

    /// <summary>The rulings of <c>rulings.txt</c>, in order; read anew when the file changed.</summary>
    /// <exception cref="WorkspaceException">A line is no ruling; the message names file and line.</exception>
    public IReadOnlyList<Ruling> Rulings => throw new NotImplementedException();

    /// <summary>Appends a ruling to <c>rulings.txt</c>, at once: what a person decided is not to wait for a commit.</summary>
    /// <returns>The ruling with the time set, where it had none.</returns>
    public Ruling Rule(Ruling ruling) => throw new NotImplementedException();

    /// <summary>The graph as last saved; <see cref="KnowledgeGraph.Empty"/> before. Parsed on first use.</summary>
    public KnowledgeGraph Graph => throw new NotImplementedException();

    /// <summary>Takes the graph in. The same graph again changes nothing.</summary>
    public void SaveGraph(KnowledgeGraph graph) => throw new NotImplementedException();

    /// <summary>The files that the worker has read, by path.</summary>
    public IReadOnlyDictionary<string, WatchedFile> WatchedFiles => throw new NotImplementedException();

    /// <summary>The feeds that the worker has fetched, by address.</summary>
    public IReadOnlyDictionary<string, WatchedFeed> WatchedFeeds => throw new NotImplementedException();

    /// <summary>Remembers a file as read.</summary>
    public void Watch(WatchedFile file) => throw new NotImplementedException();

    /// <summary>Remembers a feed as fetched.</summary>
    public void Watch(WatchedFeed feed) => throw new NotImplementedException();

    /// <summary>Forgets a file.</summary>
    public bool ForgetFile(string path) => throw new NotImplementedException();

    /// <summary>Forgets a feed.</summary>
    public bool ForgetFeed(string address) => throw new NotImplementedException();

    /// <summary>Writes all changes since the last commit to disk, all or none. Without changes nothing is written.</summary>
    /// <exception cref="WorkspaceException">The disk is full or the folder cannot be written to; the disk still has the last commit and the changes can be committed again.</exception>
    public void Commit() => throw new NotImplementedException();

    /// <summary>Drops what was not committed and lets the next writer in.</summary>
    public void Dispose() => throw new NotImplementedException();
}
