using Zindan.Core.Text;

namespace Zindan.Graph.Writing;

/// <summary>Who writes: the workspace whose graph it is, and this very writer of it.</summary>
/// <param name="WorkspaceId">Tells the workspace from every other.</param>
/// <param name="Holder">Tells its writer from every other, so that a copy of the workspace elsewhere is another writer.</param>
public sealed record GraphWriterIdentity(string WorkspaceId, string Holder)
{
    /// <summary>The writer of a workspace in that folder of that machine. The folder's own lock lets one process write at a time,
    /// so a restarted process may go on with the lease of the one before.</summary>
    public static GraphWriterIdentity Of(string workspaceId, string machine, string folder) =>
        new(workspaceId, $"{machine}:{ContentHash.Key(workspaceId, machine, folder)}");
}
