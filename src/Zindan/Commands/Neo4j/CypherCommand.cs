using System.Collections.Immutable;
using System.CommandLine;
using Zindan.Databases;
using Zindan.Graph.Ports;
using Zindan.Output;

namespace Zindan.Commands.Neo4j;

/// <summary><c>cypher "…"</c>: runs a statement of the user's own.</summary>
internal sealed class CypherCommand : Neo4jCommand
{
    private readonly Argument<string> _statement = new("STATEMENT") { Description = "One Cypher statement." };

    private readonly Option<bool> _write = new("--write") { Description = "Let it write. Without it the database itself refuses to." };

    private readonly Option<ResultFormat> _format = ChoiceOption.Create<ResultFormat>(
        "--format",
        "table: to read; json: an array of objects; csv: with a header."
    );

    /// <summary>Makes the command.</summary>
    public CypherCommand(ProgramSurroundings surroundings)
        : base("cypher", "Run a Cypher statement in Neo4j.", surroundings)
    {
        Add(_statement);
        Add(_write);
        Add(_format);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("cypher \"MATCH (p:Person)-[:ESCAPED_FROM]->(x) RETURN p.name, x.name\"", "a question of one's own"),
        new("cypher \"MATCH (n:Note) DETACH DELETE n\" --write", "a change of what is not Zindan's"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    ["What is changed by hand on nodes that Zindan made is found by 'verify' and put right by 'push'."];

    private protected override async Task<int> RunAsync(Neo4jAccess access, ParseResult parsed, CancellationToken cancellationToken)
    {
        var query = new GraphQuery(parsed.GetRequiredValue(_statement));
        var (result, changes) = parsed.GetValue(_write)
            ? await WriteAsync(access.Database, query, cancellationToken)
            : (await ReadAsync(access.Database, query, cancellationToken), null);
        if (!result.Columns.IsEmpty || changes is null)
        {
            await ResultOutput.PrintAsync(Surroundings.Console, result, parsed.GetValue(_format), cancellationToken);
        }

        if (changes is not null)
        {
            Surroundings.Console.Note($"Committed: {WriterLines.Changes(changes)}.");
        }

        return ExitCode.Success;
    }

    private static async Task<ResultRows> ReadAsync(IGraphQueries database, GraphQuery query, CancellationToken cancellationToken)
    {
        var rows = ImmutableArray.CreateBuilder<GraphRow>();
        await foreach (var row in database.QueryAsync(query, cancellationToken))
        {
            rows.Add(row);
        }

        return new ResultRows(rows.Count > 0 ? rows[0].Columns : [], rows.DrainToImmutable());
    }

    private static async Task<(ResultRows Result, GraphChanges? Changes)> WriteAsync(
        IGraphDatabase database,
        GraphQuery query,
        CancellationToken cancellationToken
    )
    {
        GraphResult? result = null;
        await database.ExecuteAsync(async (transaction, token) => result = await transaction.RunAsync(query, token), cancellationToken);
        return (new ResultRows(result!.Columns, result.Rows), result.Changes);
    }
}
