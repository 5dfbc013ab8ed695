using System.CommandLine;
using Zindan.Databases;
using Zindan.Graph.Writing;
using Zindan.Workspace;

namespace Zindan.Commands.Neo4j;

/// <summary><c>push</c>: makes Neo4j show the workspace's graph, whatever it shows now.</summary>
internal sealed class PushCommand : Neo4jCommand
{
    private readonly Option<bool> _adopt = new("--adopt")
    {
        Description = "Take a graph over that another workspace owns; what that one wrote is replaced.",
    };

    private readonly Option<bool> _wait = new("--wait") { Description = "Wait for another writer to finish instead of giving up." };

    /// <summary>Makes the command.</summary>
    public PushCommand(ProgramSurroundings surroundings)
        : base("push", "Make Neo4j show the workspace's graph: compare all of it and write what differs.", surroundings)
    {
        Add(_adopt);
        Add(_wait);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("push --neo4j bolt://localhost:7687", "the graph of .zindan into a database"),
        new("push --workspace archive --adopt", "into one that another workspace fed until now"),
    ];

    private protected override async Task<int> RunAsync(Neo4jAccess access, ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = WorkspaceFolder(parsed);
        Demand.Workspace(Surroundings, folder);
        using var workspace = WorkspaceStore.Open(folder, Surroundings.Clock);
        var lines = new WriterLines(Surroundings.Console);
        var options = new GraphWriterOptions
        {
            Adopt = parsed.GetValue(_adopt),
            LeaseWait = parsed.GetValue(_wait) ? TimeSpan.MaxValue : TimeSpan.Zero,
        };
        var report = await access
            .Writer(workspace, options, lines.Notify)
            .PushAsync(workspace.Graph, workspace.GraphGeneration, cancellationToken);
        lines.Report(report, access.Options.Address.ToString());
        return report.IsWhole ? ExitCode.Success : ExitCode.SomeArticlesFailed;
    }
}
