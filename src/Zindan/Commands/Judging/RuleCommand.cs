using System.CommandLine;

namespace Zindan.Commands.Judging;

/// <summary><c>rule</c>: an analyst's judgements, which always win.</summary>
internal sealed class RuleCommand : ProgramCommand
{
    public RuleCommand(ProgramSurroundings surroundings)
        : base("rule", "Rule who is the same, or that a statement is wrong; rulings always win.", surroundings)
    {
        Add(new RuleSameCommand(surroundings));
        Add(new RuleDifferentCommand(surroundings));
        Add(new RuleRejectCommand(surroundings));
        Add(new RuleRenameCommand(surroundings));
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("rule same \"Mirzo Ziyoev\" \"Mirzo Ziyoyev\" --reason \"same passport\"", "two spellings of one person"),
        new("rule reject 0d8e71e66f5988f61331c15d", "a statement that its article got wrong"),
    ];

    public override IReadOnlyList<string> Remarks { get; } =
    [
        "Rulings are lines of the workspace's rulings.txt, which git can track. They are replayed on every build; delete a line to undo it. "
            + "Nodes are named by id, by the beginning of an id, or by a name that only one node has.",
    ];

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await Parse(["--help"]).InvokeAsync(parsed.InvocationConfiguration, cancellationToken);
        throw CommandException.Usage("rule needs one of same, different, reject and rename");
    }
}
