using System.CommandLine;
using Zindan.Databases;
using Zindan.Graph.Writing;

namespace Zindan.Commands.Neo4j;

/// <summary><c>schema apply</c>: makes what is not there of constraints and indexes.</summary>
internal sealed class SchemaApplyCommand : Neo4jCommand
{
    /// <summary>Makes the command.</summary>
    public SchemaApplyCommand(ProgramSurroundings surroundings)
        : base("apply", "Make the constraints and indexes that are not there yet. The first write does so too.", surroundings) { }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("schema apply --neo4j bolt://localhost:7687", "repeatable; changes no data")];

    private protected override async Task<int> RunAsync(Neo4jAccess access, ParseResult parsed, CancellationToken cancellationToken)
    {
        var changes = await new SchemaWriter(access.Database, access.Recipes).ApplyAsync(cancellationToken);
        Surroundings.Console.Line($"Schema of Neo4j {access.Options.Address}: {WriterLines.Changes(changes)}.");
        return ExitCode.Success;
    }
}
