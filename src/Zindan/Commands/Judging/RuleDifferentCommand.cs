using System.CommandLine;
using Zindan.Building;
using Zindan.Core.Rulings;
using Zindan.Output;
using Zindan.Workspace;

namespace Zindan.Commands.Judging;

/// <summary><c>rule different A B</c>.</summary>
internal sealed class RuleDifferentCommand : RulingCommand
{
    private readonly Argument<string> _left = new("A") { Description = "A node, or an article's spelling of it." };
    private readonly Argument<string> _right = new("B") { Description = "The other." };

    public RuleDifferentCommand(ProgramSurroundings surroundings)
        : base("different", "Two nodes, or two spellings of one node, are not the same.", surroundings)
    {
        Add(_left);
        Add(_right);
        AddRulingOptions();
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("rule different \"Nemat Azizov\" \"Khikmat Azizov\" --reason \"brothers\"", "two people with like names")];

    private protected override Ruling Judge(ParseResult parsed, WorkspaceStore workspace)
    {
        var finder = Finder(parsed, workspace);
        var (left, right) = (finder.Find(parsed.GetRequiredValue(_left)), finder.Find(parsed.GetRequiredValue(_right)));
        DemandOneKind(left, right);
        return left.MemberKey == right.MemberKey
            ? throw CommandException.Usage(
                $"both are {Printable.Line(left.Name)}, {left.MemberKey}",
                "Give the spellings that two articles use, or the keys of two members, as 'export --format json' lists them."
            )
            : new DifferentRuling(left.MemberKey, right.MemberKey);
    }

    private protected override string Outcome(ParseResult parsed, Ruling ruling, GraphUpdate update)
    {
        var different = (DifferentRuling)ruling;
        return update.Graph.Entities.Any(entity => entity.MemberIds.Contains(different.Left) && entity.MemberIds.Contains(different.Right))
            ? "The ruling is kept, but has no effect: another ruling joins them."
            : "They are two.";
    }
}
