using System.Collections.Immutable;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Ports;

/// <summary>One row of a result.</summary>
/// <param name="Columns">The names of the columns, the same in every row of a result.</param>
/// <param name="Values">One value for each column.</param>
public sealed record GraphRow(ImmutableArray<string> Columns, ImmutableArray<GraphValue> Values)
{
    /// <summary>The value of a column.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public GraphValue this[string column] =>
        Columns.IndexOf(column) is >= 0 and var index
            ? Values[index]
            : throw new KeyNotFoundException($"No column '{column}' among {string.Join(", ", Columns)}");
}
