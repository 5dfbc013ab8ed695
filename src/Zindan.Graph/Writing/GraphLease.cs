using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Writing;

/// <summary>The answer to asking for the lease.</summary>
/// <param name="IsOwner">Whether the graph belongs to the workspace that asks.</param>
/// <param name="IsFree">Whether nobody else holds the lease.</param>
/// <param name="WorkspaceId">The workspace that owns the graph.</param>
/// <param name="Holder">The writer that holds the lease, or null.</param>
/// <param name="Expires">When its lease ends, as ISO 8601 by the server's clock, or null.</param>
/// <param name="Generation">The generation of the workspace that the graph shows, or −1 where that is not certain.</param>
public sealed record GraphLease(bool IsOwner, bool IsFree, string WorkspaceId, string? Holder, string? Expires, long Generation)
{
    /// <summary>Whether the asker may write.</summary>
    public bool IsGranted => IsOwner && IsFree;

    internal static GraphLease Of(GraphRow row) =>
        new(
            ((BooleanValue)row["isOwner"]).Value,
            ((BooleanValue)row["isFree"]).Value,
            ((StringValue)row["workspace"]).Value,
            (row["holder"] as StringValue)?.Value,
            (row["expires"] as TemporalValue)?.Text,
            ((IntegerValue)row["generation"]).Value
        );
}
