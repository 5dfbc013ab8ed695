using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zindan.Building;
using Zindan.Commands.Neo4j;
using Zindan.Databases;
using Zindan.Resolution;
using Zindan.Settings;
using Zindan.Sources;
using Zindan.Sources.Feeds;
using Zindan.Worker;
using Zindan.Workspace;

namespace Zindan.Commands;

/// <summary><c>watch DIR</c>: the worker that keeps a workspace equal to a folder until it is stopped.</summary>
internal sealed class WatchCommand : ProgramCommand
{
    private readonly Argument<string> _folder = new("DIR") { Description = "The folder to watch, with all below it." };
    private readonly Option<bool> _all = AllOption.Create();
    private readonly Option<string?> _workspace = WorkspaceOption.Create();
    private readonly Option<string?> _neo4j = Neo4jOption.Create();

    /// <summary>Makes the command.</summary>
    public WatchCommand(ProgramSurroundings surroundings)
        : base("watch", "Keep the graph up to date with a folder and feeds, until stopped.", surroundings)
    {
        Add(_folder);
        Add(_all);
        Add(_workspace);
        Add(_neo4j);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("watch inbox", "take every article that is put into inbox, changed or deleted there"),
        new("watch inbox --workspace /data/zindan", "the same with a workspace elsewhere, as in a container"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "The workspace follows the folder: a new or changed file is read, and the articles of a deleted file are removed. Articles that came "
            + "by 'build' stay. Feeds are named in appsettings.json (Zindan:Watch:Feeds) or in ZINDAN_WATCH_FEEDS, addresses with blanks between; "
            + "what a feed no longer lists stays.",
        "Stop it with Ctrl-C or SIGTERM: it ends within seconds, loses nothing that it finished, and goes on from there when it is started again.",
    ];

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Surroundings);
        var given = parsed.GetRequiredValue(_folder);
        Demand.Folder(Surroundings, given, "the watched path");
        using var workspace = WorkspaceStore.Open(_workspace.PathOf(parsed, settings, Surroundings), Surroundings.Clock);
        var host = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        host.Logging.AddConfiguration(SettingsFile.Configuration(Surroundings).GetSection("Logging"));
        AddConsole(host.Logging, isWatched: Surroundings.Console.IsWatched);
        // A stop is ours to hear: the process listens for signals before any command runs.
        host.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        host.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(3));
        host.Services.AddSingleton(Surroundings.Clock)
            .AddSingleton(settings.Watch)
            .AddSingleton(new WatchOptions(Surroundings.FullPath(given), settings.Watch))
            .AddSingleton(workspace)
            .AddSingleton(new CurrentReader())
            .AddSingleton(new ArticleSource())
            .AddSingleton(new GraphBuilder(EntityResolver.Create(), _all.CutOf(parsed, settings)))
            .AddSingleton(services => new ArticleIntake(
                workspace,
                services.GetRequiredService<CurrentReader>(),
                settings.Reading.EffectiveThreads
            ))
            .AddSingleton(services => new FolderMirror(
                Surroundings.FullPath(given),
                workspace,
                services.GetRequiredService<ArticleSource>(),
                services.GetRequiredService<ArticleIntake>()
            ))
            .AddSingleton(new FeedReader(timeProvider: Surroundings.Clock))
            .AddSingleton<FeedMirror>()
            .AddHostedService<WatchWorker>();
        await using var access = Neo4jAccess.Open(parsed.GetValue(_neo4j), settings, Surroundings);
        if (access is not null)
        {
            host.Services.AddSingleton(access).AddSingleton<GraphPublisher>();
        }

        using var worker = host.Build();
        await worker.RunAsync(cancellationToken);
        return ExitCode.Success;
    }

    private static void AddConsole(ILoggingBuilder logging, bool isWatched)
    {
        logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning);
        if (isWatched)
        {
            logging.AddSimpleConsole(options =>
            {
                options.SingleLine = true;
                options.TimestampFormat = "HH:mm:ss ";
            });
        }
        else
        {
            logging.AddJsonConsole(options =>
            {
                options.UseUtcTimestamp = true;
                options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            });
        }
    }
}
