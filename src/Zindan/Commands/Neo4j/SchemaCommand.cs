using System.CommandLine;

namespace Zindan.Commands.Neo4j;

/// <summary><c>schema</c>: what concerns constraints and indexes.</summary>
internal sealed class SchemaCommand : ProgramCommand
{
    /// <summary>Makes the command.</summary>
    public SchemaCommand(ProgramSurroundings surroundings)
        : base("schema", "Make the constraints and indexes in Neo4j.", surroundings) => Add(new SchemaApplyCommand(surroundings));

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("schema apply --neo4j bolt://localhost:7687", "make what is not there yet")];

    private protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        throw CommandException.Usage("schema needs to know what to do", $"{Invocation.Prefix(Surroundings)} schema apply");
}
