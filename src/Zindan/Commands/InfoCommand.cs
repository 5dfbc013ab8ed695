using System.CommandLine;
using Zindan.Output;
using Zindan.Settings;
using Zindan.Workspace;

namespace Zindan.Commands;

/// <summary><c>info</c>: what the workspace holds.</summary>
internal sealed class InfoCommand : ProgramCommand
{
    private readonly Option<bool> _articles = new("--articles") { Description = "List the articles: id, date, outlet, title." };
    private readonly Option<string?> _workspace = WorkspaceOption.Create();

    /// <summary>Makes the command.</summary>
    public InfoCommand(ProgramSurroundings surroundings)
        : base("info", "Show what the workspace holds.", surroundings)
    {
        Add(_articles);
        Add(_workspace);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("info", "how many articles, nodes, relationships and rulings"),
        new("info --articles", "and the id of every article, as 'remove' takes it"),
    ];

    private protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Surroundings);
        var folder = _workspace.PathOf(parsed, settings, Surroundings);
        Demand.Workspace(Surroundings, folder);
        using var workspace = WorkspaceStore.OpenForReading(folder);
        var console = Surroundings.Console;
        console.Line($"Workspace {Surroundings.Shown(folder)}, generation {workspace.Generation}");
        console.Line($"{Wording.Count(workspace.Articles.Count, "article")}, {Wording.Count(workspace.Rulings.Count, "ruling")}");
        console.Line();
        if (parsed.GetValue(_articles))
        {
            console.Show(ArticleTable.Of(workspace.Articles));
        }
        else
        {
            console.Show(GraphTables.Counts(workspace.Graph));
        }

        return Task.FromResult(ExitCode.Success);
    }
}
