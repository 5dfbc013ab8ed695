using System.Collections.Immutable;
using System.CommandLine;
using Zindan.Databases;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Recipes;
using Zindan.Output;
using Zindan.Settings;

namespace Zindan.Commands.Neo4j;

/// <summary><c>query NAME</c>: asks one of the questions of <c>cypher/read</c>.</summary>
internal sealed class QueryCommand : Neo4jCommand
{
    private readonly Argument<string?> _name = new("NAME")
    {
        Description = "The question; --list names all.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _parameters = new("--param", "-p")
    {
        Description = "A value for a parameter of the question; may be repeated.",
        HelpName = "KEY=VALUE",
    };

    private readonly Option<bool> _list = new("--list") { Description = "List the questions with their parameters; needs no Neo4j." };

    private readonly Option<ResultFormat> _format = ChoiceOption.Create<ResultFormat>(
        "--format",
        "table: to read; json: an array of objects; csv: with a header."
    );

    /// <summary>Makes the command.</summary>
    public QueryCommand(ProgramSurroundings surroundings)
        : base("query", "Ask the graph in Neo4j one of the questions that come with Zindan.", surroundings)
    {
        Add(_name);
        Add(_parameters);
        Add(_list);
        Add(_format);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("query --list", "what can be asked"),
        new("query who-escaped --neo4j bolt://localhost:7687", "a question with its defaults"),
        new("query events-of-prison --param prison=Sarposa --format json", "with a value, for another program"),
    ];

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Surroundings);
        if (parsed.GetValue(_list))
        {
            await ListAsync(Neo4jAccess.RecipesOf(settings, Surroundings), parsed.GetValue(_format), cancellationToken);
            return ExitCode.Success;
        }

        if (parsed.GetValue(_name) is null)
        {
            throw CommandException.Usage("query needs the NAME of a question", $"{Invocation.Prefix(Surroundings)} query --list");
        }

        return await base.RunAsync(parsed, cancellationToken);
    }

    private protected override async Task<int> RunAsync(Neo4jAccess access, ParseResult parsed, CancellationToken cancellationToken)
    {
        var recipe = access.Recipes.Find(RecipeKind.Read, parsed.GetRequiredValue(_name)!);
        var query = recipe.ToQuery(Values(recipe, parsed.GetValue(_parameters) ?? []));
        var rows = ImmutableArray.CreateBuilder<GraphRow>();
        await foreach (var row in access.Database.QueryAsync(query, cancellationToken))
        {
            rows.Add(row);
        }

        var result = new ResultRows([.. recipe.Columns.Select(column => column.Name)], rows.DrainToImmutable());
        await ResultOutput.PrintAsync(Surroundings.Console, result, parsed.GetValue(_format), cancellationToken);
        return ExitCode.Success;
    }

    private static Dictionary<string, GraphValue> Values(Recipe recipe, string[] given)
    {
        var values = new Dictionary<string, GraphValue>(StringComparer.Ordinal);
        foreach (var pair in given)
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw CommandException.Usage($"--param takes KEY=VALUE, not '{Printable.Line(pair)}'");
            }

            var key = pair[..equals];
            var parameter = recipe.Parameters.FirstOrDefault(parameter => parameter.Name == key);
            try
            {
                // A stray key is named by the recipe itself, with those that it has.
                values[key] = parameter is null ? pair[(equals + 1)..] : parameter.Parse(pair[(equals + 1)..]);
            }
            catch (FormatException wrong)
            {
                throw CommandException.Usage(Printable.Line(wrong.Message));
            }
        }

        return values;
    }

    private async Task ListAsync(RecipeCatalog recipes, ResultFormat format, CancellationToken cancellationToken)
    {
        ImmutableArray<string> columns = ["name", "purpose", "parameters"];
        var rows = recipes
            .Of(RecipeKind.Read)
            .Select(recipe => new GraphRow(
                columns,
                [recipe.Name, recipe.Purpose, format == ResultFormat.Json ? Described(recipe) : (GraphValue)Summary(recipe)]
            ));
        await ResultOutput.PrintAsync(Surroundings.Console, new ResultRows(columns, [.. rows]), format, cancellationToken);
    }

    private static ListValue Described(Recipe recipe) =>
        new([
            .. recipe.Parameters.Select(parameter =>
                (GraphValue)
                    MapValue.Of(
                        ("name", parameter.Name),
                        ("type", parameter.Type.ToString().ToLowerInvariant()),
                        ("default", parameter.Default),
                        ("meaning", parameter.Meaning)
                    )
            ),
        ]);

    private static string Summary(Recipe recipe) =>
        string.Join(
            ", ",
            recipe.Parameters.Select(parameter =>
                ValueText.Format(parameter.Default) is { Length: > 0 } standard ? $"{parameter.Name}={standard}" : parameter.Name
            )
        );
}
