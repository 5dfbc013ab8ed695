namespace Zindan.Graph.Ports;

/// <summary>A graph that answers reading queries.</summary>
public interface IGraphQueries
{
    /// <summary>Runs a reading query and streams its rows. A query that writes is refused by the graph itself.</summary>
    /// <exception cref="GraphDatabaseException">The query failed; rows before the failure may have been given.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the query no longer runs.</exception>
    IAsyncEnumerable<GraphRow> QueryAsync(GraphQuery query, CancellationToken cancellationToken = default);
}
