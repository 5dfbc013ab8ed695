using System.Collections.Immutable;
using Zindan.Graph.Ports;

namespace Zindan.Output;

/// <summary>The answer to a question.</summary>
/// <param name="Columns">The names of the columns; there without rows too.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ResultRows(ImmutableArray<string> Columns, ImmutableArray<GraphRow> Rows);
