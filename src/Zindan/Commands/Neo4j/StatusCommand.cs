using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Zindan.Databases;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Recipes;
using Zindan.Graph.Writing;
using Zindan.Output;
using Zindan.Workspace;

namespace Zindan.Commands.Neo4j;

/// <summary><c>status</c>: what the Neo4j is, whose graph it shows, and whether that is up to date.</summary>
internal sealed class StatusCommand : Neo4jCommand
{
    /// <summary>Makes the command.</summary>
    public StatusCommand(ProgramSurroundings surroundings)
        : base("status", "Show what Neo4j holds, who feeds it, and whether it is up to date.", surroundings) { }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("status --neo4j bolt://localhost:7687", "server, schema, owner, generation, lease")];

    private protected override async Task<int> RunAsync(Neo4jAccess access, ParseResult parsed, CancellationToken cancellationToken)
    {
        var console = Surroundings.Console;
        var server = await access.Database.IdentifyAsync(cancellationToken);
        var login = access.Options.Credentials.ToString();
        console.Line(
            $"Server      {server.Product} {server.Version} at {access.Options.Address}, database {access.Options.Database}, login {login}"
        );
        if (!server.IsSupported)
        {
            throw new CommandException(
                ExitCode.Failure,
                $"Neo4j {server.Version} is too old: Zindan needs {ServerIdentity.OldestSupported} or newer"
            );
        }

        console.Line($"Schema      {await SchemaAsync(access, cancellationToken)}");
        var counts = (await RowsAsync(access, "counts", cancellationToken))[0];
        console.Line($"Nodes       {ValueText.Format(counts["own"])} of Zindan, {ValueText.Format(counts["foreign"])} of others");
        var owner = (await RowsAsync(access, "owner", cancellationToken)).FirstOrDefault();
        console.Line($"Owner       {(owner is null ? "nobody yet" : $"workspace {ValueText.Format(owner["workspace"])}")}");
        if (owner is not null)
        {
            console.Line($"Writer      {Writer(owner)}");
            console.Line($"Generation  {Generation(owner, parsed)}");
        }

        return ExitCode.Success;
    }

    private static string Writer(GraphRow owner) =>
        owner["holder"] is NullValue ? "none at work"
        : owner["isExpired"] is BooleanValue { Value: true }
            ? $"{ValueText.Format(owner["holder"])}, gone since {ValueText.Format(owner["expires"])}"
        : $"{ValueText.Format(owner["holder"])}, lease until {ValueText.Format(owner["expires"])}";

    private string Generation(GraphRow owner, ParseResult parsed)
    {
        var shown = ((IntegerValue)owner["generation"]).Value;
        var text =
            shown < 0
                ? "not certain: a write is under way or broke off; the next one compares all"
                : shown.ToString(CultureInfo.InvariantCulture);
        var folder = WorkspaceFolder(parsed);
        if (!WorkspaceStore.Exists(folder))
        {
            return text;
        }

        using var workspace = WorkspaceStore.OpenForReading(folder);
        return ((StringValue)owner["workspace"]).Value != workspace.Id ? $"{text} (of another workspace than {Surroundings.Shown(folder)})"
            : shown == workspace.GraphGeneration ? $"{text}, up to date with {Surroundings.Shown(folder)}"
            : $"{text}; {Surroundings.Shown(folder)} is at {workspace.GraphGeneration.ToString(CultureInfo.InvariantCulture)}";
    }

    private static async Task<string> SchemaAsync(Neo4jAccess access, CancellationToken cancellationToken)
    {
        var missing = await new SchemaWriter(access.Database, access.Recipes).MissingAsync(cancellationToken);
        return missing.IsEmpty
            ? "complete"
            : $"missing {Wording.List(missing.Select(statement => statement.Name))}; 'schema apply' makes it, and so does the first write";
    }

    private static async Task<ImmutableArray<GraphRow>> RowsAsync(Neo4jAccess access, string recipe, CancellationToken cancellationToken)
    {
        var rows = ImmutableArray.CreateBuilder<GraphRow>();
        await foreach (var row in access.Database.QueryAsync(access.Recipes.Find(RecipeKind.Verify, recipe).ToQuery(), cancellationToken))
        {
            rows.Add(row);
        }

        return rows.DrainToImmutable();
    }
}
