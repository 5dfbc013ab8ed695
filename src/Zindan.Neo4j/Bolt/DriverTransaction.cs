using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Zindan.Graph.Ports;
using Driver = global::Neo4j.Driver;

namespace Zindan.Neo4j.Bolt;

/// <summary>A transaction of the official driver. Disposing it rolls back what is not committed; on cancellation the driver resets the connection,
/// which ends a statement that still runs.</summary>
internal sealed class DriverTransaction(Driver.IAsyncTransaction transaction, Uri address) : IGraphTransaction, IAsyncDisposable
{
    public Task<GraphResult> RunAsync(GraphQuery query, CancellationToken cancellationToken = default) =>
        DriverErrors.TranslateAsync(
            async () =>
            {
                var cursor = await StartAsync(query, cancellationToken).ConfigureAwait(false);
                var columns = await ColumnsAsync(cursor, cancellationToken).ConfigureAwait(false);
                var rows = ImmutableArray.CreateBuilder<GraphRow>();
                while (await cursor.FetchAsync().WaitAsync(cancellationToken).ConfigureAwait(false))
                {
                    rows.Add(RowOf(columns, cursor.Current));
                }

                var summary = await cursor.ConsumeAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
                return new GraphResult(columns, rows.DrainToImmutable(), ChangesOf(summary.Counters));
            },
            address
        );

    public async IAsyncEnumerable<GraphRow> StreamAsync(GraphQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cursor = await DriverErrors.TranslateAsync(() => StartAsync(query, cancellationToken), address).ConfigureAwait(false);
        var columns = await DriverErrors.TranslateAsync(() => ColumnsAsync(cursor, cancellationToken), address).ConfigureAwait(false);
        while (await DriverErrors.TranslateAsync(() => cursor.FetchAsync().WaitAsync(cancellationToken), address).ConfigureAwait(false))
        {
            yield return RowOf(columns, cursor.Current);
        }
    }

    public Task CommitAsync(CancellationToken cancellationToken) =>
        DriverErrors.TranslateAsync(
            async () =>
            {
                await transaction.CommitAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
                return true;
            },
            address
        );

    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    private Task<Driver.IResultCursor> StartAsync(GraphQuery query, CancellationToken cancellationToken) =>
        transaction.RunAsync(query.Text, DriverValues.ToDriver(query.Parameters)).WaitAsync(cancellationToken);

    private static async Task<ImmutableArray<string>> ColumnsAsync(Driver.IResultCursor cursor, CancellationToken cancellationToken) =>
        [.. await cursor.KeysAsync().WaitAsync(cancellationToken).ConfigureAwait(false)];

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
