using Polly;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Writing;

/// <summary>Gets, renews and gives back the lease by which one writer at a time writes a graph. It lies in the database and expires by the server's clock.</summary>
internal sealed class LeaseKeeper(
    IGraphDatabase database,
    GraphRecipes recipes,
    GraphWriterIdentity identity,
    GraphWriterOptions options,
    TimeProvider clock,
    ResiliencePipeline resilience,
    Action<string> waiting
)
{
    /// <summary>Gets the lease, waiting for it as long as the options allow.</summary>
    /// <exception cref="GraphWriteException">The graph is another workspace's, or another writer keeps the lease.</exception>
    public async Task<GraphLease> AcquireAsync(CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromSeconds(Math.Clamp(options.Lease.TotalSeconds / 10, 0.1, 10));
        for (var waited = TimeSpan.Zero; ; waited += pause)
        {
            var lease = await AskAsync(cancellationToken).ConfigureAwait(false);
            if (lease.IsGranted)
            {
                return lease;
            }

            if (!lease.IsOwner)
            {
                throw new GraphWriteException(
                    $"The graph in this database belongs to another workspace ({lease.WorkspaceId}), which feeds it: use that workspace or another database, or take the graph over with --adopt, which replaces its content"
                );
            }

            if (waited >= options.LeaseWait)
            {
                throw new GraphWriteException(
                    $"Another writer ({lease.Holder}) is at work on this graph; its lease ends at {lease.Expires} unless renewed. Run again when it has finished"
                );
            }

            waiting($"Another writer ({lease.Holder}) is at work on this graph until {lease.Expires}; waiting for it");
            await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Renews the lease inside a transaction that writes, and records what the graph shows once that is committed.</summary>
    /// <exception cref="LeaseLostException">Another writer has it.</exception>
    public async Task RenewAsync(IGraphTransaction transaction, long generation, CancellationToken cancellationToken)
    {
        var query = recipes.Write(
            "renew-lease",
            ("workspace", identity.WorkspaceId),
            ("holder", identity.Holder),
            ("seconds", Seconds),
            ("generation", generation)
        );
        var result = await transaction.RunAsync(query, cancellationToken).ConfigureAwait(false);
        if (result.Rows[0]["rows"] is not IntegerValue { Value: 1 })
        {
            throw new LeaseLostException(
                "Another writer has taken the graph over while this one was held up: nothing more is written. Run again when it has finished"
            );
        }
    }

    /// <summary>Lets the next writer in.</summary>
    public Task ReleaseAsync(CancellationToken cancellationToken) =>
        RunAsync(
            recipes.Write("release-lease", ("workspace", identity.WorkspaceId), ("holder", identity.Holder)),
            static _ => { },
            cancellationToken
        );

    private long Seconds => (long)Math.Max(1, options.Lease.TotalSeconds);

    private async Task<GraphLease> AskAsync(CancellationToken cancellationToken)
    {
        GraphLease? lease = null;
        var query = recipes.Write(
            "acquire-lease",
            ("workspace", identity.WorkspaceId),
            ("holder", identity.Holder),
            ("seconds", Seconds),
            ("adopt", options.Adopt)
        );
        await RunAsync(query, result => lease = GraphLease.Of(result.Rows[0]), cancellationToken).ConfigureAwait(false);
        return lease!;
    }

    private async Task RunAsync(GraphQuery query, Action<GraphResult> take, CancellationToken cancellationToken) =>
        await resilience
            .ExecuteAsync(
                async token =>
                    await database
                        .ExecuteAsync(
                            async (transaction, inner) => take(await transaction.RunAsync(query, inner).ConfigureAwait(false)),
                            token
                        )
                        .ConfigureAwait(false),
                cancellationToken
            )
            .ConfigureAwait(false);
}
