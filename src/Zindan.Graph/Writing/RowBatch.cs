using System.Collections.Immutable;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Writing;

/// <summary>Rows for one recipe.</summary>
/// <param name="Recipe">The name of a recipe in <c>cypher/write</c> that takes <c>$rows</c> and returns how many of them it took.</param>
/// <param name="Rows">The rows, in order of their keys.</param>
public sealed record RowBatch(string Recipe, ImmutableArray<MapValue> Rows)
{
    /// <summary>Whether a row that finds nothing is in order: what is to be deleted may be gone already.</summary>
    public bool MayFindNothing => Recipe.StartsWith("delete-", StringComparison.Ordinal);
}
