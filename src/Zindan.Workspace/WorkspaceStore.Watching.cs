using Zindan.Workspace.Catalogs;
using Zindan.Workspace.Watching;

namespace Zindan.Workspace;

/// <content>What the worker has seen.</content>
public sealed partial class WorkspaceStore
{
    /// <summary>The files that the worker has read, by path.</summary>
    public IReadOnlyDictionary<string, WatchedFile> WatchedFiles
    {
        get
        {
            lock (_gate)
            {
                return _data.Catalog.Files;
            }
        }
    }

    /// <summary>The feeds that the worker has fetched, by address.</summary>
    public IReadOnlyDictionary<string, WatchedFeed> WatchedFeeds
    {
        get
        {
            lock (_gate)
            {
                return _data.Catalog.Feeds;
            }
        }
    }

    /// <summary>Remembers a file as read.</summary>
    public void Watch(WatchedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        lock (_gate)
        {
            Change(new FileEntry(file));
        }
    }

    /// <summary>Remembers a feed as fetched.</summary>
    public void Watch(WatchedFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        lock (_gate)
        {
            Change(new FeedEntry(feed));
        }
    }

    /// <summary>Forgets a file.</summary>
    public void ForgetFile(string path)
    {
        lock (_gate)
        {
            Change(new FileForgottenEntry(path));
        }
    }

    /// <summary>Forgets a feed.</summary>
    public void ForgetFeed(string address)
    {
        lock (_gate)
        {
            Change(new FeedForgottenEntry(address));
        }
    }
}
