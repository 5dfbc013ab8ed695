using Zindan.Core.Text;

namespace Zindan.Workspace;

/// <content>Whether the graph that was saved is the one that would be made now.</content>
public sealed partial class WorkspaceStore
{
    private string? _graphMadeFrom;

    /// <summary>What the graph was made from, in the words of who made it; null where that was not said. Where the words would be the same now, so would the graph.</summary>
    public string? GraphMadeFrom
    {
        get
        {
            lock (_gate)
            {
                return _graphMadeFrom ?? _data.Manifest.GraphMadeFrom;
            }
        }
    }

    /// <summary>Changes with every change of the articles and readings.</summary>
    public string Fingerprint
    {
        get
        {
            lock (_gate)
            {
                return ContentHash.Full([
                    .. _data.Catalog.Articles.Select(entry =>
                        $"{entry.Header.Id}\n{entry.Header.Hash}\n{entry.ReaderVersion}\n{entry.Reading}"
                    ),
                ]);
            }
        }
    }

    /// <summary>Notes, to be committed, what the graph was made from, or would be made from now without a difference.</summary>
    /// <param name="madeFrom">See <see cref="GraphMadeFrom"/>; empty where it cannot be said.</param>
    public void NoteGraphMadeFrom(string madeFrom)
    {
        lock (_gate)
        {
            EnsureWritable();
            _graphMadeFrom = madeFrom;
        }
    }
}
