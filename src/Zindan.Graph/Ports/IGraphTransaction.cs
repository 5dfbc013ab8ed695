namespace Zindan.Graph.Ports;

/// <summary>A transaction that is open. It is ended by the unit of work it belongs to.</summary>
public interface IGraphTransaction
{
    /// <summary>Runs a statement, reading or writing, and reads its whole result.</summary>
    /// <exception cref="GraphDatabaseException">The statement failed; the transaction is lost.</exception>
    Task<GraphResult> RunAsync(GraphQuery query, CancellationToken cancellationToken = default);
}
