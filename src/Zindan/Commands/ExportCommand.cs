using System.CommandLine;
using Zindan.Core.Graphs;
using Zindan.Graph.Export;
using Zindan.Output;
using Zindan.Settings;
using Zindan.Workspace;

namespace Zindan.Commands;

/// <summary><c>export</c>: the workspace's graph in a format of other programs.</summary>
internal sealed class ExportCommand : ProgramCommand
{
    private readonly Option<GraphFormat> _format = ChoiceOption.Create<GraphFormat>(
        "--format",
        "json: the whole graph with every mention; graphml: for Gephi and yEd; csv: two tables; cypher: a script for Neo4j."
    );

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, or a folder for csv. Without it the graph is printed.",
        HelpName = "PATH",
    };

    private readonly Option<string?> _workspace = WorkspaceOption.Create();

    /// <summary>Makes the command.</summary>
    public ExportCommand(ProgramSurroundings surroundings)
        : base("export", "Write the graph as JSON, GraphML, CSV or Cypher.", surroundings)
    {
        Add(_format);
        Add(_output);
        Add(_workspace);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("export --format json --output graph.json", "everything, with ids, quotes and offsets"),
        new("export --format graphml --output graph.graphml", "to look at in Gephi or yEd"),
        new("export --format csv --output tables", "tables/nodes.csv and tables/relationships.csv for a spreadsheet"),
        new("export --format cypher > graph.cypher", "a script that makes the graph in Neo4j"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } = ["The same graph gives the same bytes on every machine."];

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Surroundings);
        var folder = _workspace.PathOf(parsed, settings, Surroundings);
        var parts = GraphExport.Parts(parsed.GetValue(_format));
        var output = parsed.GetValue(_output);
        if (output is null && parts.Length > 1)
        {
            throw CommandException.Usage(
                $"this format is {Wording.Count(parts.Length, "file")} and cannot be printed",
                "Give the folder to write them to with --output DIR."
            );
        }

        Demand.Workspace(Surroundings, folder);
        using var workspace = WorkspaceStore.OpenForReading(folder);
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (output is null)
            {
                await PrintAsync(part, workspace.Graph, cancellationToken);
            }
            else
            {
                await WriteAsync(part, workspace.Graph, output, isFolder: parts.Length > 1);
            }
        }

        return ExitCode.Success;
    }

    private async Task PrintAsync(ExportPart part, KnowledgeGraph graph, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        part.Write(graph, content);
        await Surroundings.Console.WriteAsync(content.GetBuffer().AsMemory(0, (int)content.Length), cancellationToken);
    }

    private async Task WriteAsync(ExportPart part, KnowledgeGraph graph, string output, bool isFolder)
    {
        var path = Surroundings.FullPath(output);
        if (isFolder)
        {
            Directory.CreateDirectory(path);
        }

        if (Directory.Exists(path))
        {
            path = Path.Combine(path, part.FileName);
        }
        else if (Path.GetDirectoryName(path) is { } parent)
        {
            Directory.CreateDirectory(parent);
        }

        await WholeFile.WriteAsync(
            path,
            stream =>
            {
                part.Write(graph, stream);
                return Task.CompletedTask;
            }
        );
        Surroundings.Console.Note($"{Surroundings.Shown(path)} written ({SizeOf(path)}).");
    }

    private static string SizeOf(string path) => Wording.Size(new FileInfo(path).Length);
}
