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
        if (left.NodeId == right.NodeId)
        {
            throw CommandException.Usage($"{Printable.Line(left.Name)} and {Printable.Line(right.Name)} are one node already");
        }

        WarnOfWhatSpeaksAgainst(parsed, workspace, left.MemberKey, right.MemberKey);
        return new SameRuling(left.MemberKey, right.MemberKey);
    }

    // A ruling wins over every rule; but who joins two that a rule holds to be two should know it.
    private void WarnOfWhatSpeaksAgainst(ParseResult parsed, WorkspaceStore workspace, string left, string right)
    {
        var sheet = Resolver.Explain(Builder(parsed).ReadingsOf(workspace), workspace.Rulings, left, right);
        if (sheet is { Excluded: true } && sheet.Lines.MinBy(line => line.Weight) is { } against)
        {
            Surroundings.Console.Warn(
                $"a rule holds them to be two ({Printable.Line(against.Rule)}); 'explain {left} {right}' shows it, deleting the ruling's line undoes it"
            );
        }
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
