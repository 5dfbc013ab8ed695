using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;

namespace Zindan.Neo4j.QueryApi;

/// <summary>An explicit transaction of the Query API. Opened by its first statement; rolled back unless committed.</summary>
internal sealed class QueryApiTransaction(QueryApiClient client, string path, ImmutableArray<string> bookmarks, bool isReading)
    : IGraphTransaction,
        IAsyncDisposable
{
    // Names the transaction in the server's list of running statements, so that it can be ended there; no statement uses it.
    private const string MarkParameter = "zindanTransaction";
    private static readonly TimeSpan RollbackTimeout = TimeSpan.FromSeconds(5);

    private string? _id;
    private string? _affinity;
    private bool _isRunning;
    private bool _isOver;

    public async Task<GraphResult> RunAsync(GraphQuery query, CancellationToken cancellationToken = default)
    {
        var rows = ImmutableArray.CreateBuilder<GraphRow>();
        QueryApiReply? reply = null;
        await foreach (var row in StreamAsync(query, taken => reply = taken, cancellationToken).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return new GraphResult(reply!.Columns, rows.DrainToImmutable(), reply.Changes);
    }

    public IAsyncEnumerable<GraphRow> StreamAsync(GraphQuery query, CancellationToken cancellationToken) =>
        StreamAsync(query, static _ => { }, cancellationToken);

    public async Task<ImmutableArray<string>> CommitAsync(CancellationToken cancellationToken)
    {
        if (_id is null)
        {
            return [];
        }

        using var reply = await client
            .SendAsync(HttpMethod.Post, $"{path}/{_id}/commit", "{}"u8.ToArray(), _affinity, cancellationToken)
            .ConfigureAwait(false);
        await DrainAsync(reply, cancellationToken).ConfigureAwait(false);
        _isOver = true;
        return reply.Bookmarks;
    }

    /// <summary>Rolls back what is not committed. A statement that still runs is ended first, for the server goes on with it when the connection is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_id is null || _isOver)
        {
            return;
        }

        using var limit = new CancellationTokenSource(RollbackTimeout);
        try
        {
            if (_isRunning)
            {
                await TerminateAsync(limit.Token).ConfigureAwait(false);
            }

            using var reply = await client
                .SendAsync(HttpMethod.Delete, $"{path}/{_id}", null, _affinity, limit.Token)
                .ConfigureAwait(false);
            await DrainAsync(reply, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is GraphDatabaseException or OperationCanceledException)
        {
            // The server rolls back by itself: at once after a failed statement, else when the transaction's time is over.
        }
    }

    private async IAsyncEnumerable<GraphRow> StreamAsync(
        GraphQuery query,
        Action<QueryApiReply> take,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        _isRunning = true;
        var parameters = MapValue.Of(query.Parameters.Entries.Append(new(MarkParameter, _id)));
        var body = QueryApiRequest.Run(query, parameters);
        using var reply = await client
            .SendAsync(HttpMethod.Post, $"{path}/{_id}", body, _affinity, cancellationToken)
            .ConfigureAwait(false);
        take(reply);
        await using var rows = reply.ReadRowsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(rows, cancellationToken).ConfigureAwait(false))
        {
            yield return rows.Current;
        }

        _isRunning = false;
    }

    private Task<bool> MoveNextAsync(IAsyncEnumerator<GraphRow> rows, CancellationToken cancellationToken) =>
        client.TranslateAsync(
            async () =>
            {
                try
                {
                    return await rows.MoveNextAsync().ConfigureAwait(false);
                }
                catch (GraphDatabaseException)
                {
                    // The server has ended the transaction with the statement.
                    _isRunning = false;
                    _isOver = true;
                    throw;
                }
            },
            cancellationToken
        );

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (_id is not null)
        {
            return;
        }

        using var reply = await client
            .SendAsync(HttpMethod.Post, path, QueryApiRequest.Open(isReading, bookmarks), null, cancellationToken)
            .ConfigureAwait(false);
        await DrainAsync(reply, cancellationToken).ConfigureAwait(false);
        _id = reply.TransactionId;
        _affinity = reply.Affinity;
    }

    private async Task DrainAsync(QueryApiReply reply, CancellationToken cancellationToken)
    {
        await using var rows = reply.ReadRowsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await client.TranslateAsync(() => rows.MoveNextAsync().AsTask(), cancellationToken).ConfigureAwait(false)) { }
    }

    private async Task TerminateAsync(CancellationToken cancellationToken)
    {
        await using var other = new QueryApiTransaction(client, path, [], isReading: true);
        await other
            .RunAsync(new GraphQuery(TerminateStatement, MapValue.Of(("transaction", _id))), cancellationToken)
            .ConfigureAwait(false);
    }

    // Part of the protocol as this adapter speaks it, not a question to the graph: therefore no recipe.
    private const string TerminateStatement =
        "SHOW TRANSACTIONS YIELD transactionId AS id, parameters "
        + "WHERE parameters."
        + MarkParameter
        + " = $transaction TERMINATE TRANSACTIONS id YIELD message RETURN message";
}
