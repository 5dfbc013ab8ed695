using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Zindan.Graph.Ports;

namespace Zindan.Neo4j.QueryApi;

/// <summary>Neo4j by its own HTTP interface, the Query API: explicit transactions, typed JSON.</summary>
internal sealed class QueryApiDatabase : IGraphDatabase
{
    private readonly QueryApiClient _client;
    private readonly string _path;
    private ImmutableArray<string> _bookmarks = [];

    public QueryApiDatabase(Neo4jOptions options, Uri server)
    {
        _client = new QueryApiClient(options, server);
        _path = $"/db/{Uri.EscapeDataString(options.Database)}/query/v2/tx";
    }

    public async IAsyncEnumerable<GraphRow> QueryAsync(
        GraphQuery query,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await using var transaction = new QueryApiTransaction(_client, _path, _bookmarks, isReading: true);
        await foreach (var row in transaction.StreamAsync(query, cancellationToken).ConfigureAwait(false))
        {
            yield return row;
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task ExecuteAsync(Func<IGraphTransaction, CancellationToken, Task> work, CancellationToken cancellationToken = default)
    {
        await using var transaction = new QueryApiTransaction(_client, _path, _bookmarks, isReading: false);
        await work(transaction, cancellationToken).ConfigureAwait(false);
        var bookmarks = await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        if (bookmarks.Length > 0)
        {
            _bookmarks = bookmarks;
        }
    }

    public Task<ServerIdentity> IdentifyAsync(CancellationToken cancellationToken = default) => _client.IdentifyAsync(cancellationToken);

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }
}
