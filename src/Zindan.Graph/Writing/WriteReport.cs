using System.Collections.Immutable;
using Zindan.Graph.Ports;

namespace Zindan.Graph.Writing;

/// <summary>What a write did.</summary>
/// <param name="Units">How many units were written: articles, and changes that no article brought.</param>
/// <param name="Rows">How many rows they had.</param>
/// <param name="Changes">What the database counted; a lease that was renewed is not among it.</param>
/// <param name="Refused">The units that the database refused for good, with its reason.</param>
/// <param name="Compared">Whether the whole graph was read back and compared.</param>
public sealed record WriteReport(int Units, long Rows, GraphChanges Changes, ImmutableArray<RefusedUnit> Refused, bool Compared)
{
    /// <summary>Whether the graph now shows all that it is to show.</summary>
    public bool IsWhole => Refused.IsEmpty;
}
