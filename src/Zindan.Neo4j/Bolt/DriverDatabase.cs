using System.Globalization;
using System.Runtime.CompilerServices;
using Zindan.Graph.Ports;
using Driver = global::Neo4j.Driver;

namespace Zindan.Neo4j.Bolt;

/// <summary>Neo4j by its official driver: <c>bolt</c> and <c>neo4j</c> addresses, single servers, clusters and Aura.</summary>
/// <remarks>The driver's own retry is never used: all runs in explicit transactions, and the caller retries.</remarks>
internal sealed class DriverDatabase : IGraphDatabase
{
    private const string MarkKey = "zindanTransaction";

    // Part of how this adapter cancels, not a question to the graph: therefore no recipe.
    private const string TerminateStatement =
        "SHOW TRANSACTIONS YIELD transactionId AS id, metaData "
        + "WHERE metaData."
        + MarkKey
        + " = $mark TERMINATE TRANSACTIONS id YIELD message RETURN message";

    private static long _transactions;

    private readonly Driver.IDriver _driver;
    private readonly Neo4jOptions _options;
    private Driver.Bookmarks? _bookmarks;

    public DriverDatabase(Neo4jOptions options)
    {
        _options = options;
        _driver = Driver.GraphDatabase.Driver(
            options.Address.Uri,
            TokenOf(options.Credentials),
            builder => builder.WithConnectionTimeout(options.ConnectTimeout)
        );
    }

    public async IAsyncEnumerable<GraphRow> QueryAsync(
        GraphQuery query,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await using var session = Session(Driver.AccessMode.Read);
        await using var transaction = await BeginAsync(session, cancellationToken).ConfigureAwait(false);
        await foreach (var row in transaction.StreamAsync(query, cancellationToken).ConfigureAwait(false))
        {
            yield return row;
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task ExecuteAsync(Func<IGraphTransaction, CancellationToken, Task> work, CancellationToken cancellationToken = default)
    {
        await using var session = Session(Driver.AccessMode.Write);
        await using var transaction = await BeginAsync(session, cancellationToken).ConfigureAwait(false);
        await work(transaction, cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        _bookmarks = session.LastBookmarks;
    }

    public Task<ServerIdentity> IdentifyAsync(CancellationToken cancellationToken = default) =>
        DriverErrors.TranslateAsync(
            async () =>
            {
                var server = await _driver.GetServerInfoAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
                return AgentName.Parse(server.Agent);
            },
            _options.Address.Uri
        );

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private Driver.IAsyncSession Session(Driver.AccessMode mode) =>
        _driver.AsyncSession(builder =>
        {
            builder.WithDatabase(_options.Database).WithDefaultAccessMode(mode);
            if (_bookmarks is { } bookmarks)
            {
                builder.WithBookmarks(bookmarks);
            }
        });

    private async Task<DriverTransaction> BeginAsync(Driver.IAsyncSession session, CancellationToken cancellationToken)
    {
        // Tells the transaction, in the server's list of those that run, from every other of every client.
        var mark = string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.MachineName}-{Environment.ProcessId}-{Interlocked.Increment(ref _transactions)}"
        );
        var transaction = await DriverErrors
            .TranslateAsync(
                () =>
                    session
                        .BeginTransactionAsync(builder =>
                            builder.WithTimeout(_options.StatementTimeout).WithMetadata(new Dictionary<string, object> { [MarkKey] = mark })
                        )
                        .WaitAsync(cancellationToken),
                _options.Address.Uri
            )
            .ConfigureAwait(false);
        return new DriverTransaction(transaction, _options.Address.Uri, token => TerminateAsync(mark, token));
    }

    private async Task TerminateAsync(string mark, CancellationToken cancellationToken)
    {
        try
        {
            await TerminateOnServerAsync(mark).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is Driver.Neo4jException or OperationCanceledException)
        {
            // The statement ends when its time is over.
        }
    }

    private async Task TerminateOnServerAsync(string mark)
    {
        await using var session = Session(Driver.AccessMode.Read);
        var cursor = await session.RunAsync(TerminateStatement, new Dictionary<string, object> { ["mark"] = mark }).ConfigureAwait(false);
        // Read to its end: of a result that is thrown away the server may not run the rest.
        while (await cursor.FetchAsync().ConfigureAwait(false)) { }
    }

    private static Driver.IAuthToken TokenOf(Neo4jCredentials credentials) =>
        credentials.Scheme switch
        {
            "basic" => Driver.AuthTokens.Basic(credentials.User, credentials.Secret),
            "bearer" => Driver.AuthTokens.Bearer(credentials.Secret),
            _ => Driver.AuthTokens.None,
        };
}
