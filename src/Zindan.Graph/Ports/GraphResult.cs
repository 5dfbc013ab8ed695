using System.Collections.Immutable;

namespace Zindan.Graph.Ports;

/// <summary>The whole result of a statement.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, in the order given by the statement.</param>
/// <param name="Changes">What it wrote.</param>
public sealed record GraphResult(ImmutableArray<string> Columns, ImmutableArray<GraphRow> Rows, GraphChanges Changes);
