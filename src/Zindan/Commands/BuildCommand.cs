using System.CommandLine;
using Zindan.Building;
using Zindan.Commands.Neo4j;
using Zindan.Databases;
using Zindan.Output;
using Zindan.Resolution;
using Zindan.Settings;
using Zindan.Sources;
using Zindan.Workspace;

namespace Zindan.Commands;

/// <summary><c>build PATH…</c>: reads articles, decides who is the same, and writes the graph.</summary>
internal sealed class BuildCommand : ProgramCommand
{
    private readonly Argument<string[]> _paths;

    private readonly Option<string?> _readings = new("--readings")
    {
        Description = "Take readings in JSON, of any reader, instead of articles: every *.json below DIR.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _all = AllOption.Create();
    private readonly Option<string?> _workspace = WorkspaceOption.Create();
    private readonly Option<string?> _neo4j = Neo4jOption.Create();

    /// <summary>Makes the command.</summary>
    public BuildCommand(ProgramSurroundings surroundings)
        : base("build", "Read articles and build the graph.", surroundings)
    {
        _paths = PathArgument.Create(
            "Files, folders (with all below them) or http(s) addresses: plain text, Markdown, HTML, RSS, Atom, JSON Lines. "
                + "The network is reached only where an address is given.",
            ArgumentArity.ZeroOrMore,
            surroundings
        );
        Add(_paths);
        Add(_readings);
        Add(_all);
        Add(_workspace);
        Add(_neo4j);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("build samples/articles", "read a folder and build the graph in .zindan"),
        new("build news.jsonl interview.html --workspace tajikistan", "two files into a workspace of their own"),
        new("build samples/articles --neo4j bolt://localhost:7687", "and write the graph to Neo4j"),
        new("build --readings readings/", "a graph from readings that another program made"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "Building again adds new articles, takes changed ones in place of the old, and leaves the rest alone: an article that was read before "
            + "is not read again. An article stays when its file is gone; 'remove' takes it out, and 'watch' keeps a workspace equal to a folder.",
    ];

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var paths = parsed.GetValue(_paths) ?? [];
        var readings = parsed.GetValue(_readings);
        if (paths.Length == 0 == readings is null)
        {
            throw CommandException.Usage(
                readings is null ? "build needs a PATH, or --readings DIR" : "give either PATHs or --readings, not both",
                $"{Invocation.Prefix(Surroundings)} build samples/articles"
            );
        }

        var console = Surroundings.Console;
        var settings = SettingsFile.Load(Surroundings);
        var folder = _workspace.PathOf(parsed, settings, Surroundings);
        var start = Surroundings.Clock.GetTimestamp();
        if (readings is not null)
        {
            Demand.Folder(Surroundings, readings, "--readings");
        }
        else
        {
            Demand.Present(Surroundings, paths);
        }

        await using var access = Neo4jAccess.Open(parsed.GetValue(_neo4j), settings, Surroundings);
        using var workspace = WorkspaceStore.Open(folder, Surroundings.Clock);
        var intake = readings is null
            ? await TakeArticlesAsync(paths, workspace, settings, cancellationToken)
            : await new ReadingFolder(workspace).TakeAsync(
                Surroundings.FullPath(readings),
                readings,
                new ProblemLines(console),
                cancellationToken
            );
        if (intake.Articles + intake.Problems.Length == 0)
        {
            console.Line($"There are no articles in {Wording.List(readings is null ? paths : [readings])}.");
            return ExitCode.Success;
        }

        var delivery = new GraphDelivery(access, workspace, Surroundings);
        var builder = new GraphBuilder(EntityResolver.Create(), _all.CutOf(parsed, settings));
        var update = await builder.UpdateAsync(workspace, cancellationToken);
        new BuildReport(console).Print(
            intake,
            update,
            Surroundings.Clock.GetElapsedTime(start),
            Surroundings.Shown(folder),
            Invocation.Prefix(Surroundings)
        );
        var isWhole = await delivery.WriteAsync(cancellationToken);
        return intake.Problems.IsEmpty && isWhole ? ExitCode.Success : ExitCode.SomeArticlesFailed;
    }

    private async Task<Intake> TakeArticlesAsync(
        string[] paths,
        WorkspaceStore workspace,
        ZindanSettings settings,
        CancellationToken cancellationToken
    )
    {
        var intake = new ArticleIntake(workspace, new CurrentReader(), settings.Reading.EffectiveThreads);
        string[] opened = [.. paths.Select(Surroundings.Opened)];
        var items = new ArticleSource().ReadAsync(opened, cancellationToken);
        var taken = await IntakeDisplay.RunAsync(Surroundings, opened, progress => intake.TakeAsync(items, progress, cancellationToken));
        var renewed = await intake.RenewAsync(new ProblemLines(Surroundings.Console), cancellationToken);
        return taken with { Renewed = renewed.Read, Problems = [.. taken.Problems, .. renewed.Problems] };
    }
}
