using System.Collections.Immutable;
using System.Text;
using Zindan.Core.Graphs;
using Zindan.Graph.Diff;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Recipes;
using Zindan.Graph.Writing;

namespace Zindan.Graph.Export;

/// <summary>A Cypher script that makes the graph in Neo4j: the recipes of <c>cypher/schema</c>, then those of <c>cypher/write</c> with their rows written into them.</summary>
/// <remarks>It can be run twice and does the same as once. What is in the database already and not in the graph stays there. Nodes that others made are left alone.</remarks>
public static class CypherExport
{
    private const int RowsPerStatement = 100;
    private const string Parameter = "$rows";

    /// <summary>Writes the script as UTF-8 without byte-order mark, with LF.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(
            output,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            bufferSize: 1 << 16,
            leaveOpen: true
        )
        {
            NewLine = "\n",
        };
        writer.WriteLine("// A graph by Zindan, for Neo4j 5.26 and later. To run it: cypher-shell --file graph.cypher");
        writer.WriteLine("// It can be run twice and does the same as once; what else the database holds stays as it is.");
        foreach (var statement in RecipeCatalog.Embedded.Of(RecipeKind.Schema).SelectMany(recipe => recipe.Statements))
        {
            writer.WriteLine();
            writer.WriteLine(Ended(statement));
        }

        var all = new DiffUnit("", ArticleId: null, GraphDiff.Between(KnowledgeGraph.Empty, graph));
        foreach (var batch in UnitOfWork.Of(all).Batches)
        {
            var recipe = RecipeCatalog.Embedded.Find(RecipeKind.Write, batch.Recipe).Statements.Single();
            foreach (var rows in batch.Rows.Chunk(RowsPerStatement))
            {
                writer.WriteLine();
                writer.WriteLine(Ended(WithRows(recipe, rows)));
            }
        }
    }

    private static string WithRows(string recipe, MapValue[] rows)
    {
        var at = recipe.IndexOf(Parameter, StringComparison.Ordinal);
        var literal = new StringBuilder();
        CypherText.Append(literal, new ListValue(ImmutableArray.Create<GraphValue>(rows)));
        return string.Concat(recipe.AsSpan(0, at), literal.ToString(), recipe.AsSpan(at + Parameter.Length));
    }

    private static string Ended(string statement) => statement.TrimEnd().TrimEnd(';') + ";";
}
