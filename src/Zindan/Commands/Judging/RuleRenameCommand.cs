using System.CommandLine;
using Zindan.Building;
using Zindan.Core.Rulings;
using Zindan.Output;
using Zindan.Workspace;

namespace Zindan.Commands.Judging;

/// <summary><c>rule rename A NAME</c>.</summary>
internal sealed class RuleRenameCommand : RulingCommand
{
    private readonly Argument<string> _node = new("A") { Description = "A node: its id, the beginning of it, or its name." };
    private readonly Argument<string> _name = new("NAME") { Description = "The name to show; those that articles use stay its aliases." };

    public RuleRenameCommand(ProgramSurroundings surroundings)
        : base("rename", "A node is shown under another name.", surroundings)
    {
        Add(_node);
        Add(_name);
        AddRulingOptions();
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("rule rename \"Ziyoev\" \"Mirzo Ziyoev\"", "give a node its full name")];

    private protected override Ruling Judge(ParseResult parsed, WorkspaceStore workspace)
    {
        var name = parsed.GetRequiredValue(_name).Trim();
        return name.Length == 0
            ? throw CommandException.Usage("the new name is empty")
            : new RenameRuling(Finder(parsed, workspace).Find(parsed.GetRequiredValue(_node)).NodeId, name);
    }

    private protected override string Outcome(ParseResult parsed, Ruling ruling, GraphUpdate update) =>
        $"It is shown as {Printable.Line(((RenameRuling)ruling).Name)}.";
}
