using System.CommandLine;

namespace Zindan.Commands;

/// <summary>The program without a command: says what it can do.</summary>
internal sealed class FirstCommand(string name, string description, ProgramSurroundings surroundings)
    : ProgramCommand(name, description, surroundings)
{
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("build samples/articles", "read a folder of articles and build the graph"),
        new("read article.txt", "show what one article says, sentence by sentence"),
        new("export --format graphml --output graph.graphml", "take the graph to another program"),
    ];

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await Parse(["--help"]).InvokeAsync(parsed.InvocationConfiguration, cancellationToken);
        throw CommandException.Usage("no command was given");
    }
}
