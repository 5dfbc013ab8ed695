using System.CommandLine;
using Zindan.Databases;
using Zindan.Settings;

namespace Zindan.Commands.Neo4j;

/// <summary>A command that speaks to Neo4j: it needs an address and says in plain words what goes wrong there.</summary>
internal abstract class Neo4jCommand : ProgramCommand
{
    private readonly Option<string?> _neo4j = Neo4jOption.Create();
    private readonly Option<string?> _workspace = WorkspaceOption.Create();

    private protected Neo4jCommand(string name, string description, ProgramSurroundings surroundings)
        : base(name, description, surroundings)
    {
        Add(_neo4j);
        Add(_workspace);
    }

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Surroundings);
        await using var access =
            Neo4jAccess.Open(parsed.GetValue(_neo4j), settings, Surroundings)
            ?? throw CommandException.Usage(
                $"{Name} needs a Neo4j: give its address with --neo4j ADDRESS or in ZINDAN_NEO4J_ADDRESS",
                "No Neo4j at hand? 'docker compose up neo4j' starts one; then --neo4j bolt://localhost:7687."
            );
        return await access.RunAsync(() => RunAsync(access, parsed, cancellationToken));
    }

    private protected abstract Task<int> RunAsync(Neo4jAccess access, ParseResult parsed, CancellationToken cancellationToken);

    /// <summary>The full path of the workspace.</summary>
    private protected string WorkspaceFolder(ParseResult parsed) =>
        _workspace.PathOf(parsed, SettingsFile.Load(Surroundings), Surroundings);
}
