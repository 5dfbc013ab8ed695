using System.Collections.Immutable;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Recipes;

namespace Zindan.Graph.Writing;

/// <summary>Runs units of work by the <c>cypher/write</c> recipes inside a transaction.</summary>
internal sealed class GraphRecipes(RecipeCatalog recipes)
{
    public GraphQuery Write(string name, params (string Name, GraphValue Value)[] values) =>
        recipes.Find(RecipeKind.Write, name).ToQuery(values);

    public GraphQuery Verify(string name) => recipes.Find(RecipeKind.Verify, name).ToQuery();

    /// <summary>The schema, one statement each, in order.</summary>
    public IEnumerable<SchemaStatement> Schema() =>
        recipes
            .Of(RecipeKind.Schema)
            .SelectMany(recipe => recipe.Statements.Select(statement => SchemaStatement.Parse(recipe.Name, statement)));

    /// <summary>Runs all rows of a unit, at most <paramref name="rowsPerStatement"/> with one statement.</summary>
    /// <exception cref="GraphWriteException">The database took fewer rows than there are.</exception>
    public async Task<GraphChanges> RunAsync(
        IGraphTransaction transaction,
        UnitOfWork unit,
        int rowsPerStatement,
        CancellationToken cancellationToken
    )
    {
        var changes = GraphChanges.None;
        foreach (var batch in unit.Batches)
        {
            foreach (var rows in batch.Rows.Chunk(rowsPerStatement))
            {
                var query = Write(batch.Recipe, ("rows", new ListValue(ImmutableArray.Create<GraphValue>(rows))));
                var result = await transaction.RunAsync(query, cancellationToken).ConfigureAwait(false);
                var taken = ((IntegerValue)result.Rows[0]["rows"]).Value;
                if (taken != rows.Length && !batch.MayFindNothing)
                {
                    throw new GraphWriteException(
                        $"{batch.Recipe} took {taken} of {rows.Length} rows of '{unit.Key}': a key belongs to a node that Zindan did not make (it has no madeBy = 'zindan'), or an end of an edge is not there; 'verify' lists what differs"
                    );
                }

                changes += result.Changes;
            }
        }

        return changes;
    }
}
