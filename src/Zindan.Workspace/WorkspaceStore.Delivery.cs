using Zindan.Workspace.Manifests;

namespace Zindan.Workspace;

/// <content>How far each database has come.</content>
public sealed partial class WorkspaceStore
{
    /// <summary>The steps that bring a database to the graph last committed, in order: none where it has it, one usually, two where a step was left half done
    /// and the graph has changed since.</summary>
    /// <param name="database">A name for the database, always the same for the same one. One not heard of yet is empty.</param>
    /// <exception cref="WorkspaceException">A graph's file is damaged.</exception>
    public IReadOnlyList<GraphStep> StepsTo(string database)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(database);
        lock (_gate)
        {
            return [.. _data.StepsTo(database)];
        }
    }

    /// <summary>Notes, at once and on disk, that a step is about to be written to its database, so that it can be resumed after a crash.</summary>
    /// <exception cref="WorkspaceException">The manifest cannot be written.</exception>
    public void Begin(GraphStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        lock (_gate)
        {
            EnsureWritable();
            _data.Deliver(step.Database, delivery => delivery with { Begun = step.Generation });
        }
    }

    /// <summary>Notes, at once and on disk, that a step is written to its database in full.</summary>
    /// <exception cref="WorkspaceException">The manifest cannot be written.</exception>
    public void Complete(GraphStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        lock (_gate)
        {
            EnsureWritable();
            _data.Deliver(step.Database, _ => new Delivery(step.Generation, Begun: null));
        }
    }
}
