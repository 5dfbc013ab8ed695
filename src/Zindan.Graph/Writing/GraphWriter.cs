using System.Collections.Immutable;
using Polly;
using Zindan.Core.Graphs;
using Zindan.Graph.Diff;
using Zindan.Graph.Ports;
using Zindan.Graph.Recipes;
using Zindan.Graph.Verification;

namespace Zindan.Graph.Writing;

/// <summary>Makes a database show the graph of a workspace: one transaction an article, exactly once, whatever breaks between.</summary>
/// <remarks>
/// The database records the workspace that owns the graph, the generation it shows and who may write; every transaction begins by renewing that
/// lease, so a writer that has lost it writes nothing more. While several transactions are under way the generation is −1: whoever comes next reads
/// the graph back, compares, and writes what differs. So neither a crash nor a lost reply leaves anything behind but whole articles.
/// </remarks>
public sealed class GraphWriter
{
    private const long Uncertain = -1;

    private readonly IGraphDatabase _database;
    private readonly GraphRecipes _recipes;
    private readonly GraphWriterOptions _options;
    private readonly Action<WriterNotice> _notify;
    private readonly ResiliencePipeline _resilience;
    private readonly SchemaWriter _schema;
    private readonly LeaseKeeper _lease;
    private readonly GraphComparison _comparison;
    private bool _hasSchema;

    /// <summary>A writer for one workspace and one database.</summary>
    /// <param name="database">The database.</param>
    /// <param name="recipes">The Cypher to use.</param>
    /// <param name="identity">Who writes.</param>
    /// <param name="options">How.</param>
    /// <param name="clock">Waits between repetitions.</param>
    /// <param name="notify">Told of progress and of waiting; null where nobody wants to know.</param>
    public GraphWriter(
        IGraphDatabase database,
        RecipeCatalog recipes,
        GraphWriterIdentity identity,
        GraphWriterOptions options,
        TimeProvider clock,
        Action<WriterNotice>? notify = null
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        _database = database;
        _recipes = new GraphRecipes(recipes);
        _options = options;
        _notify = notify ?? (static _ => { });
        _resilience = GraphResilience.Build(options, clock, Waiting);
        _schema = new SchemaWriter(database, recipes, _resilience);
        _lease = new LeaseKeeper(database, _recipes, identity, options, clock, _resilience, Waiting);
        _comparison = new GraphComparison(database, recipes);
    }

    /// <summary>Brings the database from one graph of the workspace to the next.</summary>
    /// <param name="before">The graph that the database should show by now.</param>
    /// <param name="beforeGeneration">The workspace's generation of it. Where the database shows another, it is compared as a whole.</param>
    /// <param name="after">The graph that it is to show.</param>
    /// <param name="generation">The workspace's generation of that, 0 or more.</param>
    /// <param name="cancellationToken">Stops between transactions, or rolls the one at hand back.</param>
    /// <exception cref="GraphWriteException">Somebody else owns the graph or is writing to it, or the schema cannot be made.</exception>
    /// <exception cref="GraphDatabaseException">The server stays away, refuses the login, or is too old.</exception>
    public async Task<WriteReport> WriteAsync(
        KnowledgeGraph before,
        long beforeGeneration,
        KnowledgeGraph after,
        long generation,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var lease = await OpenAsync(cancellationToken).ConfigureAwait(false);
        if (lease.Generation == generation)
        {
            await _lease.ReleaseAsync(cancellationToken).ConfigureAwait(false);
            return new WriteReport(0, 0, GraphChanges.None, [], Compared: false);
        }

        return lease.Generation == beforeGeneration
            ? await ApplyAsync(GraphDiff.Between(before, after), replaces: false, generation, cancellationToken).ConfigureAwait(false)
            : await CompareAndApplyAsync(after, generation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the database show a graph, whatever it shows now: reads it back, compares, writes what differs.</summary>
    /// <inheritdoc cref="WriteAsync"/>
    public async Task<WriteReport> PushAsync(KnowledgeGraph graph, long generation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await CompareAndApplyAsync(graph, generation, cancellationToken).ConfigureAwait(false);
    }

    private async Task<WriteReport> CompareAndApplyAsync(KnowledgeGraph graph, long generation, CancellationToken cancellationToken)
    {
        _notify(new WriterNotice(WriterNoticeKind.Comparing, "Reading the graph back from Neo4j and comparing it with the workspace"));
        var diff = await _resilience
            .ExecuteAsync(async token => await _comparison.DiffAsync(graph, token).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);
        var report = await ApplyAsync(diff, replaces: true, generation, cancellationToken).ConfigureAwait(false);
        return report with { Compared = true };
    }

    private async Task<WriteReport> ApplyAsync(GraphDiff diff, bool replaces, long generation, CancellationToken cancellationToken)
    {
        var units = DiffPartition.Split(diff);
        var (changes, rows, done) = (GraphChanges.None, 0L, 0);
        var refused = ImmutableArray.CreateBuilder<RefusedUnit>();
        // Rows are made when their turn comes, so that those of a first load are never in memory together.
        foreach (var chunk in units.Select(unit => UnitOfWork.Of(unit, replaces)).Chunk(Math.Max(1, _options.ArticlesPerTransaction)))
        {
            var isLast = done + chunk.Length == units.Length && refused.Count == 0;
            foreach (var unit in await WriteUnitsAsync(chunk, isLast ? generation : Uncertain, cancellationToken).ConfigureAwait(false))
            {
                if (unit.Reason is { } reason)
                {
                    refused.Add(new RefusedUnit(unit.Work.Key, reason));
                    _notify(new WriterNotice(WriterNoticeKind.Refused, $"{unit.Work.Key}: {reason}"));
                }
                else
                {
                    changes += unit.Changes;
                    rows += unit.Work.RowCount;
                }
            }

            done += chunk.Length;
            _notify(new WriterNotice(WriterNoticeKind.Written, chunk[^1].Key, done, units.Length));
        }

        if (units.IsEmpty)
        {
            await CommitAsync(new UnitOfWork("", []), generation, cancellationToken).ConfigureAwait(false);
        }

        await _lease.ReleaseAsync(cancellationToken).ConfigureAwait(false);
        return new WriteReport(units.Length - refused.Count, rows, changes, refused.DrainToImmutable(), Compared: false);
    }

    // Units that share a transaction are tried one by one when it is refused, so that one bad article keeps no other out.
    private async Task<ImmutableArray<UnitOutcome>> WriteUnitsAsync(
        UnitOfWork[] units,
        long generation,
        CancellationToken cancellationToken
    )
    {
        var work = UnitOfWork.Join(units);
        try
        {
            return [new UnitOutcome(work, await CommitAsync(work, generation, cancellationToken).ConfigureAwait(false), null)];
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            if (units.Length == 1)
            {
                return [new UnitOutcome(work, GraphChanges.None, exception.Message)];
            }
        }

        var outcomes = ImmutableArray.CreateBuilder<UnitOutcome>();
        foreach (var unit in units)
        {
            outcomes.AddRange(await WriteUnitsAsync([unit], Uncertain, cancellationToken).ConfigureAwait(false));
        }

        return outcomes.DrainToImmutable();
    }

    private async Task<GraphChanges> CommitAsync(UnitOfWork work, long generation, CancellationToken cancellationToken)
    {
        var changes = GraphChanges.None;
        await _resilience
            .ExecuteAsync(
                async token =>
                    await _database
                        .ExecuteAsync(
                            async (transaction, inner) =>
                            {
                                await _lease.RenewAsync(transaction, generation, inner).ConfigureAwait(false);
                                changes = await _recipes
                                    .RunAsync(transaction, work, _options.RowsPerStatement, inner)
                                    .ConfigureAwait(false);
                            },
                            token
                        )
                        .ConfigureAwait(false),
                cancellationToken
            )
            .ConfigureAwait(false);
        return changes;
    }

    private async Task<GraphLease> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_hasSchema)
        {
            await _schema.ApplyAsync(cancellationToken).ConfigureAwait(false);
            _hasSchema = true;
        }

        return await _lease.AcquireAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Waiting(string message) => _notify(new WriterNotice(WriterNoticeKind.Waiting, message));

    private static bool IsRefusal(Exception exception) =>
        exception is GraphWriteException or GraphDatabaseException { Kind: GraphErrorKind.Statement or GraphErrorKind.Schema };

    private sealed record UnitOutcome(UnitOfWork Work, GraphChanges Changes, string? Reason);
}
