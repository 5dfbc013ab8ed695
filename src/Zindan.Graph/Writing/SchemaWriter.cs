using System.Collections.Immutable;
using Polly;
using Zindan.Graph.Ports;
using Zindan.Graph.Recipes;

namespace Zindan.Graph.Writing;

/// <summary>Makes the constraints and indexes that are not there yet.</summary>
public sealed class SchemaWriter
{
    private readonly IGraphDatabase _database;
    private readonly GraphRecipes _recipes;
    private readonly ResiliencePipeline _resilience;

    /// <summary>A writer that tries each statement once.</summary>
    public SchemaWriter(IGraphDatabase database, RecipeCatalog recipes)
        : this(database, recipes, ResiliencePipeline.Empty) { }

    internal SchemaWriter(IGraphDatabase database, RecipeCatalog recipes, ResiliencePipeline resilience)
    {
        _database = database;
        _recipes = new GraphRecipes(recipes);
        _resilience = resilience;
    }

    /// <summary>Applies what is missing of <c>cypher/schema</c>, statement by statement, in order. A second time nothing changes.</summary>
    /// <returns>What was made.</returns>
    /// <exception cref="GraphWriteException">What is in the database stands against it; the message names the statement and what to do.</exception>
    /// <exception cref="GraphDatabaseException">The server is away, refuses the login, or is no Neo4j that the recipes run on.</exception>
    public async Task<GraphChanges> ApplyAsync(CancellationToken cancellationToken = default)
    {
        var server = await TryAsync(_database.IdentifyAsync, cancellationToken).ConfigureAwait(false);
        if (!server.IsSupported)
        {
            throw new GraphDatabaseException(
                GraphErrorKind.Unsupported,
                $"{server.Product} {server.Version} is too old: Zindan needs Neo4j {ServerIdentity.OldestSupported} or newer"
            );
        }

        var changes = GraphChanges.None;
        foreach (var statement in await MissingAsync(cancellationToken).ConfigureAwait(false))
        {
            changes += await TryAsync(token => MakeAsync(statement, token), cancellationToken).ConfigureAwait(false);
        }

        // IF NOT EXISTS is silent where another constraint or index has the name.
        var missing = changes.SchemaChanges == 0 ? [] : await MissingAsync(cancellationToken).ConfigureAwait(false);
        return missing.IsEmpty ? changes : throw Obstacle(missing[0], "something else has that name", null);
    }

    /// <summary>What of the schema is not in the database, in order.</summary>
    public async Task<ImmutableArray<SchemaStatement>> MissingAsync(CancellationToken cancellationToken = default)
    {
        var indexes = await TryAsync(IndexesAsync, cancellationToken).ConfigureAwait(false);
        return [.. _recipes.Schema().Where(statement => !indexes.Any(statement.IsMadeBy))];
    }

    private async Task<List<GraphRow>> IndexesAsync(CancellationToken cancellationToken)
    {
        var rows = new List<GraphRow>();
        await foreach (var row in _database.QueryAsync(_recipes.Verify("schema"), cancellationToken).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows;
    }

    private async Task<GraphChanges> MakeAsync(SchemaStatement statement, CancellationToken cancellationToken)
    {
        var changes = GraphChanges.None;
        try
        {
            await _database
                .ExecuteAsync(
                    async (transaction, token) =>
                        changes = (await transaction.RunAsync(new GraphQuery(statement.Text), token).ConfigureAwait(false)).Changes,
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        catch (GraphDatabaseException exception) when (exception.Kind == GraphErrorKind.Schema || IsCreationFailure(exception))
        {
            throw Obstacle(statement, exception.Message, exception);
        }

        // Zero changes and nothing missing: made by a try whose reply was lost.
        return changes.SchemaChanges == 0 ? GraphChanges.None with { SchemaChanges = 1 } : changes;
    }

    private async Task<T> TryAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        await _resilience.ExecuteAsync(async token => await work(token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private static GraphWriteException Obstacle(SchemaStatement statement, string reason, Exception? cause) =>
        new(
            $"The database stands against the schema {statement.Recipe}: {reason} — in: {statement.Text}. Nodes with the same key, or an index or constraint of somebody else, must go first; or use another database",
            cause!
        );

    private static bool IsCreationFailure(GraphDatabaseException exception) =>
        exception.Code?.EndsWith("ConstraintCreationFailed", StringComparison.Ordinal) == true
        || exception.Code?.EndsWith("IndexCreationFailed", StringComparison.Ordinal) == true;
}
