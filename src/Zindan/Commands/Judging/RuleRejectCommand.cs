using System.CommandLine;
using Zindan.Building;
using Zindan.Core.Rulings;
using Zindan.Output;
using Zindan.Workspace;

namespace Zindan.Commands.Judging;

/// <summary><c>rule reject STATEMENT</c>.</summary>
internal sealed class RuleRejectCommand : RulingCommand
{
    private readonly Argument<string> _statement = new("STATEMENT")
    {
        Description = "The id of a statement, as 'read --explain' and 'export --format json' show it.",
    };

    public RuleRejectCommand(ProgramSurroundings surroundings)
        : base("reject", "A statement is wrong and leaves the graph, whatever its article says.", surroundings)
    {
        Add(_statement);
        AddRulingOptions();
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("rule reject 0d8e71e66f5988f61331c15d --reason \"the paper printed a correction\"", "take one statement out of the graph")];

    private protected override Ruling Judge(ParseResult parsed, WorkspaceStore workspace)
    {
        var id = parsed.GetRequiredValue(_statement);
        return workspace.Graph.Statements.Any(statement => statement.Statement.Id == id)
            ? new RejectRuling(id)
            : throw CommandException.Usage(
                $"the graph has no statement with the id '{Printable.Line(id)}'",
                "'read FILE --explain' shows the ids of an article's statements."
            );
    }

    private protected override string Outcome(ParseResult parsed, Ruling ruling, GraphUpdate update) =>
        $"The statement is out of the graph; {Wording.Count(update.Graph.Statements.Length, "statement")} left.";
}
