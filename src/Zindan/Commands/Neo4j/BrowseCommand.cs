using System.CommandLine;
using System.Diagnostics;
using Zindan.Databases;

namespace Zindan.Commands.Neo4j;

/// <summary><c>browse</c>: leads to Neo4j Browser with Zindan's style, favourites and guide.</summary>
internal sealed class BrowseCommand : Neo4jCommand
{
    private readonly Option<bool> _noOpen = new("--no-open") { Description = "Only print the address and the steps." };

    /// <summary>Makes the command.</summary>
    public BrowseCommand(ProgramSurroundings surroundings)
        : base("browse", "Look at the graph in Neo4j Browser.", surroundings) => Add(_noOpen);

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("browse --neo4j bolt://localhost:7687", "print the address and how to load style and favourites, and open it")];

    private protected override async Task<int> RunAsync(Neo4jAccess access, ParseResult parsed, CancellationToken cancellationToken)
    {
        var http =
            access.Options.Address.ToHttp()
            ?? throw CommandException.Usage(
                $"where the Browser of {access.Options.Address} is, is not certain",
                "Give the address of its HTTP interface, such as --neo4j http://localhost:7474."
            );
        var browser = new Uri(http, "/browser/").AbsoluteUri;
        var console = Surroundings.Console;
        var folder = Path.Combine(WorkspaceFolder(parsed), "browser");
        await BrowserFiles.WriteAsync(folder, access.Recipes, cancellationToken);
        var files = Surroundings.Shown(folder);
        console.Line($"Neo4j Browser: {browser}");
        console.Line($"1. Log in as {access.Options.Credentials.User ?? "the user of that database"}.");
        console.Line($"2. Style:      drag {Path.Combine(files, "style.grass")} onto the window.");
        console.Line($"3. Favourites: drag {Path.Combine(files, "favourites.zip")} onto the window.");
        console.Line($"4. Guide:      open {Path.Combine(files, "guide.md")} beside it: from who escaped to the quote that proves it.");
        console.Line("5. First look: run the favourite 'Graph of the breaks'.");
        if (!parsed.GetValue(_noOpen) && console.IsWatched)
        {
            Open(browser);
        }

        return ExitCode.Success;
    }

    private void Open(string address)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            Surroundings.Console.Note("No browser could be opened here: open the address by hand.");
        }
    }
}
