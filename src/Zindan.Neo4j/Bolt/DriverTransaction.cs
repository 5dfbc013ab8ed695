using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Zindan.Graph.Ports;
using Driver = global::Neo4j.Driver;

namespace Zindan.Neo4j.Bolt;

/// <summary>A transaction of the official driver. Disposing it rolls back what is not committed.</summary>
/// <remarks>The driver itself cannot be cancelled: a statement that still runs is ended on the server, and what the driver waits for comes to its end
/// before the connection goes back to the pool.</remarks>
/// <param name="transaction">The driver's transaction.</param>
/// <param name="address">The server, for messages.</param>
/// <param name="terminate">Ends this transaction on the server, by another connection.</param>
internal sealed class DriverTransaction(Driver.IAsyncTransaction transaction, Uri address, Func<CancellationToken, Task> terminate)
    : IGraphTransaction,
        IAsyncDisposable
{
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(5);

    public Task<GraphResult> RunAsync(GraphQuery query, CancellationToken cancellationToken = default) =>
        DriverErrors.TranslateAsync(
            async () =>
            {
                var cursor = await StartAsync(query, cancellationToken).ConfigureAwait(false);
                var columns = await ColumnsAsync(cursor, cancellationToken).ConfigureAwait(false);
                var rows = ImmutableArray.CreateBuilder<GraphRow>();
                while (await AwaitAsync(cursor.FetchAsync(), cancellationToken).ConfigureAwait(false))
                {
                    rows.Add(RowOf(columns, cursor.Current));
                }

                var summary = await AwaitAsync(cursor.ConsumeAsync(), cancellationToken).ConfigureAwait(false);
                return new GraphResult(columns, rows.DrainToImmutable(), ChangesOf(summary.Counters));
            },
            address
        );

    public async IAsyncEnumerable<GraphRow> StreamAsync(GraphQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cursor = await DriverErrors.TranslateAsync(() => StartAsync(query, cancellationToken), address).ConfigureAwait(false);
        var columns = await DriverErrors.TranslateAsync(() => ColumnsAsync(cursor, cancellationToken), address).ConfigureAwait(false);
        while (await DriverErrors.TranslateAsync(() => AwaitAsync(cursor.FetchAsync(), cancellationToken), address).ConfigureAwait(false))
        {
            yield return RowOf(columns, cursor.Current);
        }
    }

    public Task CommitAsync(CancellationToken cancellationToken) =>
        DriverErrors.TranslateAsync(
            async () =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                // Once sent, a commit is waited for: whether it happened must be known.
                await transaction.CommitAsync().ConfigureAwait(false);
                return true;
            },
            address
        );

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
        catch (Driver.Neo4jException)
        {
            // The server rolls back by itself what is not committed; why the work failed is known by then.
        }
    }

    private Task<Driver.IResultCursor> StartAsync(GraphQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return AwaitAsync(transaction.RunAsync(query.Text, DriverValues.ToDriver(query.Parameters)), cancellationToken);
    }

    private async Task<ImmutableArray<string>> ColumnsAsync(Driver.IResultCursor cursor, CancellationToken cancellationToken) =>
        [.. await AwaitAsync(cursor.KeysAsync(), cancellationToken).ConfigureAwait(false)];

    private async Task<T> AwaitAsync<T>(Task<T> running, CancellationToken cancellationToken)
    {
        try
        {
            return await running.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!running.IsCompleted)
        {
            using var limit = new CancellationTokenSource(TerminationTimeout);
            await terminate(limit.Token).ConfigureAwait(false);
            await Task.WhenAny(running, Task.Delay(TerminationTimeout, CancellationToken.None)).ConfigureAwait(false);
            throw;
        }
    }

    private static GraphRow RowOf(ImmutableArray<string> columns, Driver.IRecord record) =>
        new(columns, [.. columns.Select(column => DriverValues.FromDriver(record[column]))]);

    private static GraphChanges ChangesOf(Driver.ICounters counters) =>
        new(
            counters.NodesCreated,
            counters.NodesDeleted,
            counters.RelationshipsCreated,
            counters.RelationshipsDeleted,
            counters.PropertiesSet,
            counters.IndexesAdded + counters.IndexesRemoved + counters.ConstraintsAdded + counters.ConstraintsRemoved
        );
}
