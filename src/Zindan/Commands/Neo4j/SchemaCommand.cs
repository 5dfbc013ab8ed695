using System.CommandLine;

namespace Zindan.Commands.Neo4j;

/// <summary><c>schema</c>: what concerns constraints and indexes.</summary>
internal sealed class SchemaCommand : Command
{
    /// <summary>Makes the command.</summary>
    public SchemaCommand(ProgramSurroundings surroundings)
        : base("schema", "Make the constraints and indexes in Neo4j.") => Add(new SchemaApplyCommand(surroundings));
}
