using System.CommandLine;
using Zindan.Databases;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Recipes;
using Zindan.Graph.Verification;
using Zindan.Output;
using Zindan.Workspace;

namespace Zindan.Commands.Neo4j;

/// <summary><c>verify</c>: says whether Neo4j shows the workspace's graph, and lists what differs.</summary>
internal sealed class VerifyCommand : Neo4jCommand
{
    private const int MostShown = 50;

    private readonly Option<bool> _all = new("--all") { Description = $"List every difference, not the first {MostShown}." };

    /// <summary>Makes the command.</summary>
    public VerifyCommand(ProgramSurroundings surroundings)
        : base("verify", "Compare Neo4j with the workspace's graph, property by property.", surroundings) => Add(_all);

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("verify --neo4j bolt://localhost:7687", "exit code 0 only where both are equal")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    ["Only what Zindan made is compared (madeBy = 'zindan'); what others keep in the same database is left alone."];

    /// <inheritdoc/>
    public override string FailureMeaning => "they differ, or an unexpected failure";

    private protected override async Task<int> RunAsync(Neo4jAccess access, ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = WorkspaceFolder(parsed);
        Demand.Workspace(Surroundings, folder);
        using var workspace = WorkspaceStore.OpenForReading(folder);
        var differences = await new GraphComparison(access.Database, access.Recipes).DifferencesAsync(workspace.Graph, cancellationToken);
        var console = Surroundings.Console;
        foreach (var difference in parsed.GetValue(_all) ? differences : differences.Take(MostShown))
        {
            var detail = difference.Detail.Length > 0 ? ": " + difference.Detail : "";
            console.Line(Printable.Line($"{difference.Kind.ToString().ToLowerInvariant()} {difference.Item}{detail}"));
        }

        if (differences.IsEmpty)
        {
            console.Line(
                $"Neo4j {access.Options.Address} equals the workspace: {Wording.Count(workspace.Graph.Articles.Length, "article")}, "
                    + $"{Wording.Count(workspace.Graph.Entities.Length, "node")}, {Wording.Count(workspace.Graph.Statements.Length, "statement")}, "
                    + $"{Wording.Count(workspace.Graph.Relationships.Length, "relationship")}."
            );
            return ExitCode.Success;
        }

        console.Fail($"{Wording.Count(differences.Length, "difference")} between Neo4j and the workspace");
        console.Advise(
            await OwnerAsync(access, cancellationToken) is { } owner && owner != workspace.Id
                ? $"Another workspace ({owner}) feeds this database: verify from that one, or take it over with 'push --adopt'."
                : "'push' makes Neo4j show the workspace's graph."
        );
        return ExitCode.Failure;
    }

    private static async Task<string?> OwnerAsync(Neo4jAccess access, CancellationToken cancellationToken)
    {
        var query = access.Recipes.Find(RecipeKind.Verify, "owner").ToQuery();
        await foreach (var row in access.Database.QueryAsync(query, cancellationToken))
        {
            return ValueText.Format(row["workspace"]);
        }

        return null;
    }
}
