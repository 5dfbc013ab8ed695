using System.CommandLine;
using Zindan.Building;
using Zindan.Commands.Neo4j;
using Zindan.Core.Json;
using Zindan.Core.Rulings;
using Zindan.Databases;
using Zindan.Judging;
using Zindan.Output;
using Zindan.Resolution;
using Zindan.Settings;
using Zindan.Workspace;

namespace Zindan.Commands.Judging;

/// <summary>A command on who is the same, in a workspace that is there.</summary>
internal abstract class JudgingCommand : ProgramCommand
{
    private readonly Option<bool> _all = AllOption.Create();
    private readonly Option<string?> _workspace = WorkspaceOption.Create();
    private readonly Option<string?> _neo4j = Neo4jOption.Create();

    private protected JudgingCommand(string name, string description, ProgramSurroundings surroundings)
        : base(name, description, surroundings) { }

    /// <summary>The options that all of them have; to be added behind their own.</summary>
    private protected void AddCommonOptions()
    {
        Add(_all);
        Add(_workspace);
    }

    /// <summary>The option of those that change the graph; to be added last.</summary>
    private protected void AddNeo4jOption() => Add(_neo4j);

    /// <summary>The Neo4j that is to follow the graph, or null where none is given.</summary>
    private protected Neo4jAccess? OpenNeo4j(ParseResult parsed) =>
        Neo4jAccess.Open(parsed.GetValue(_neo4j), SettingsFile.Load(Surroundings), Surroundings);

    private protected EntityResolver Resolver { get; } = EntityResolver.Create();

    /// <summary>The folder of the workspace, which must be there.</summary>
    private protected string WorkspaceFolder(ParseResult parsed)
    {
        var folder = _workspace.PathOf(parsed, SettingsFile.Load(Surroundings), Surroundings);
        Demand.Workspace(Surroundings, folder);
        return folder;
    }

    private protected GraphBuilder Builder(ParseResult parsed) => new(Resolver, _all.CutOf(parsed, SettingsFile.Load(Surroundings)));

    private protected NodeFinder Finder(ParseResult parsed, WorkspaceStore workspace) =>
        new(workspace.Graph.Entities, Builder(parsed).ReadingsOf(workspace));

    /// <summary>Complains where two nodes are of two kinds, so that nobody would take them for the same.</summary>
    private protected static void DemandOneKind(NodeReference left, NodeReference right)
    {
        if (left.Label != right.Label)
        {
            throw CommandException.Usage(
                $"{Printable.Line(left.Name)} ({ContractNames.Of(left.Label)}) and {Printable.Line(right.Name)} ({ContractNames.Of(right.Label)}) are of two kinds and cannot be the same"
            );
        }
    }

    /// <summary>Keeps a ruling and lets the graph follow it.</summary>
    private protected async Task<GraphUpdate> RuleAsync(
        Ruling ruling,
        WorkspaceStore workspace,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        workspace.Rule(ruling);
        return await Builder(parsed).UpdateAsync(workspace, cancellationToken);
    }

    /// <summary>Who rules, where nothing else is said: the user of the machine.</summary>
    private protected string? UserName =>
        Surroundings.Environment.GetValueOrDefault("USER") ?? Surroundings.Environment.GetValueOrDefault("USERNAME");
}
