using Zindan.Graph.Ports;
using Zindan.Graph.Recipes;

namespace Zindan.Graph.Writing;

/// <summary>Makes the constraints and indexes that are not there yet.</summary>
public sealed class SchemaWriter(IGraphDatabase database, RecipeCatalog recipes)
{
    private readonly GraphRecipes _recipes = new(recipes);

    /// <summary>Applies <c>cypher/schema</c>, statement by statement, in order. A second time nothing changes.</summary>
    /// <returns>What was made.</returns>
    /// <exception cref="GraphWriteException">What is in the database stands against it; the message names the statement and what to do.</exception>
    /// <exception cref="GraphDatabaseException">The server is away, refuses the login, or is no Neo4j that the recipes run on.</exception>
    public async Task<GraphChanges> ApplyAsync(CancellationToken cancellationToken = default)
    {
        var server = await database.IdentifyAsync(cancellationToken).ConfigureAwait(false);
        if (!server.IsSupported)
        {
            throw new GraphDatabaseException(
                GraphErrorKind.Unsupported,
                $"{server.Product} {server.Version} is too old: Zindan needs Neo4j {ServerIdentity.OldestSupported} or newer"
            );
        }

        var changes = GraphChanges.None;
        foreach (var (recipe, statement) in _recipes.Schema())
        {
            await database
                .ExecuteAsync(
                    async (transaction, token) =>
                        changes += (await RunAsync(transaction, recipe, statement, token).ConfigureAwait(false)).Changes,
                    cancellationToken
                )
                .ConfigureAwait(false);
        }

        return changes;
    }

    private static async Task<GraphResult> RunAsync(
        IGraphTransaction transaction,
        string recipe,
        string statement,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await transaction.RunAsync(new GraphQuery(statement), cancellationToken).ConfigureAwait(false);
        }
        catch (GraphDatabaseException exception) when (exception.Kind == GraphErrorKind.Schema || IsCreationFailure(exception))
        {
            throw new GraphWriteException(
                $"The database stands against the schema {recipe}: {exception.Message} — in: {statement}. Nodes with the same key, or an index or constraint of somebody else on the same property, must go first, or use another database",
                exception
            );
        }
    }

    private static bool IsCreationFailure(GraphDatabaseException exception) =>
        exception.Code?.EndsWith("ConstraintCreationFailed", StringComparison.Ordinal) == true
        || exception.Code?.EndsWith("IndexCreationFailed", StringComparison.Ordinal) == true;
}
