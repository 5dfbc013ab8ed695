using System.CommandLine;
using Zindan.Judging;
using Zindan.Output;
using Zindan.Workspace;

namespace Zindan.Commands.Judging;

/// <summary><c>explain A B</c>: why two nodes are, or are not, taken for the same.</summary>
internal sealed class ExplainCommand : JudgingCommand
{
    private readonly Argument<string> _left = new("A") { Description = "A node: its id, the beginning of it, or a name or spelling." };
    private readonly Argument<string> _right = new("B") { Description = "The other." };

    public ExplainCommand(ProgramSurroundings surroundings)
        : base("explain", "Show why two are, or are not, taken for the same.", surroundings)
    {
        Add(_left);
        Add(_right);
        AddCommonOptions();
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [new("explain \"Mirzo Ziyoev\" \"Mirzo Ziyoyev\"", "the score sheet of two spellings")];

    private protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var workspace = WorkspaceStore.OpenForReading(WorkspaceFolder(parsed));
        var finder = Finder(parsed, workspace);
        var (left, right) = (finder.Find(parsed.GetRequiredValue(_left)), finder.Find(parsed.GetRequiredValue(_right)));
        if (left.MemberKey == right.MemberKey)
        {
            throw CommandException.Usage($"both are {Printable.Line(left.Name)}, {left.MemberKey}");
        }

        DemandOneKind(left, right);
        var readings = Builder(parsed).ReadingsOf(workspace);
        var sheet = Resolver.Explain(readings, workspace.Rulings, left.MemberKey, right.MemberKey)!;
        Surroundings.Console.Show(ScorePage.Of(sheet, new Passages(readings).Of));
        return Task.FromResult(ExitCode.Success);
    }
}
