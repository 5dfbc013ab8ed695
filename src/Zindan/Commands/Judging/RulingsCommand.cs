using System.CommandLine;
using Zindan.Core.Rulings;
using Zindan.Output;
using Zindan.Workspace;

namespace Zindan.Commands.Judging;

/// <summary><c>rulings</c>: what was ruled, by whom, why.</summary>
internal sealed class RulingsCommand : JudgingCommand
{
    public RulingsCommand(ProgramSurroundings surroundings)
        : base("rulings", "List the rulings, and say which have no effect any longer.", surroundings) => AddCommonOptions();

    public override IReadOnlyList<CommandExample> Examples { get; } = [new("rulings", "every ruling with its reason, person and age")];

    public override IReadOnlyList<string> Remarks { get; } =
    ["To undo a ruling, delete its line from rulings.txt in the workspace and build."];

    private protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = WorkspaceFolder(parsed);
        using var workspace = WorkspaceStore.OpenForReading(folder);
        var rulings = workspace.Rulings;
        if (rulings.Count == 0)
        {
            Surroundings.Console.Line("There are no rulings.");
            return Task.FromResult(ExitCode.Success);
        }

        var idle = Resolver.Resolve(Builder(parsed).ReadingsOf(workspace), rulings).IdleRulings;
        var names = workspace
            .Graph.Entities.SelectMany(node => node.MemberIds.Select(key => (key, node.Name)))
            .ToDictionary(pair => pair.key, pair => pair.Name, StringComparer.Ordinal);
        for (var index = 0; index < rulings.Count; index++)
        {
            var isOverruled = rulings.Skip(index + 1).Any(later => Overrules(later, rulings[index]));
            Print(rulings[index], names, isIdle: idle.Contains(rulings[index]), isOverruled);
        }

        Surroundings.Console.Line();
        Surroundings.Console.Line($"{Wording.Count(rulings.Count, "ruling")} in {Surroundings.Shown(Path.Combine(folder, "rulings.txt"))}");
        return Task.FromResult(ExitCode.Success);
    }

    // Of two on the same pair or name the later wins.
    private static bool Overrules(Ruling later, Ruling earlier) =>
        (Pair(later), Pair(earlier)) is ({ } one, { } other)
            ? one == other
            : later is RenameRuling again && earlier is RenameRuling rename && again.EntityId == rename.EntityId;

    private static (string, string)? Pair(Ruling ruling) =>
        ruling switch
        {
            SameRuling same => Ordered(same.Left, same.Right),
            DifferentRuling different => Ordered(different.Left, different.Right),
            _ => null,
        };

    private static (string, string) Ordered(string left, string right) =>
        string.CompareOrdinal(left, right) <= 0 ? (left, right) : (right, left);

    private void Print(Ruling ruling, Dictionary<string, string> names, bool isIdle, bool isOverruled)
    {
        Surroundings.Console.Line(RulingWording.Of(ruling, names));
        var circumstances = EntityWording.Join([
            ruling.Reason is null ? null : "because " + Printable.Line(ruling.Reason),
            ruling.By is null ? null : "by " + Printable.Line(ruling.By),
            ruling.At is { } at ? Wording.Age(at, Surroundings.Clock.GetUtcNow()) : null,
            isIdle ? "no effect: what it names is gone, or of two kinds" : null,
            isOverruled ? "overruled by a later one" : null,
        ]);
        if (circumstances.Length > 0)
        {
            Surroundings.Console.Line("    " + circumstances);
        }
    }
}
