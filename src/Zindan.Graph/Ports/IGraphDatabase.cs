namespace Zindan.Graph.Ports;

/// <summary>A graph that can be written to, one transaction at a time. Nothing in it retries: the caller does.</summary>
public interface IGraphDatabase : IGraphQueries, IAsyncDisposable
{
    /// <summary>Runs a unit of work in one transaction: committed when <paramref name="work"/> returns, rolled back when it throws or is cancelled.</summary>
    /// <remarks>Where the connection is lost while committing, the outcome is unknown and the error transient; so the work must be repeatable.</remarks>
    /// <exception cref="GraphDatabaseException">A statement or the commit failed; nothing of the unit is in the graph unless the reply to the commit was lost.</exception>
    Task ExecuteAsync(Func<IGraphTransaction, CancellationToken, Task> work, CancellationToken cancellationToken = default);

    /// <summary>What the server says of itself; needs no login.</summary>
    /// <exception cref="GraphDatabaseException">The server cannot be reached or is no Neo4j.</exception>
    Task<ServerIdentity> IdentifyAsync(CancellationToken cancellationToken = default);
}
