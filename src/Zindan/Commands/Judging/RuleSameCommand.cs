using System.CommandLine;
using Zindan.Building;
using Zindan.Core.Rulings;
using Zindan.Output;
using Zindan.Workspace;

namespace Zindan.Commands.Judging;

/// <summary><c>rule same A B</c>.</summary>
internal sealed class RuleSameCommand : RulingCommand
{
    private readonly Argument<string> _left = new("A") { Description = "A node: its id, the beginning of it, or its name." };
    private readonly Argument<string> _right = new("B") { Description = "The other." };

    public RuleSameCommand(ProgramSurroundings surroundings)
        : base("same", "Two nodes are one.", surroundings)
    {
        Add(_left);
        Add(_right);
        AddRulingOptions();
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("rule same \"Mirzo Ziyoev\" \"Mirzo Ziyoyev\" --reason \"same passport\"", "two spellings of one person")];

    private protected override Ruling Judge(ParseResult parsed, WorkspaceStore workspace)
    {
        var finder = Finder(parsed, workspace);
        var (left, right) = (finder.Find(parsed.GetRequiredValue(_left)), finder.Find(parsed.GetRequiredValue(_right)));
        DemandOneKind(left, right);
        return left.NodeId == right.NodeId
            ? throw CommandException.Usage($"{Printable.Line(left.Name)} and {Printable.Line(right.Name)} are one node already")
            : new SameRuling(left.MemberKey, right.MemberKey);
    }

    private protected override string Outcome(ParseResult parsed, Ruling ruling, GraphUpdate update)
    {
        var (left, right) = ((SameRuling)ruling is var same ? (same.Left, same.Right) : default);
        var node = update.Graph.Entities.First(entity => entity.MemberIds.Contains(left));
        return node.MemberIds.Contains(right)
            ? $"They are one: {Printable.Line(node.Name)}, {node.Id}."
            : "The ruling is kept, but has no effect: another ruling or rule keeps them apart.";
    }
}
