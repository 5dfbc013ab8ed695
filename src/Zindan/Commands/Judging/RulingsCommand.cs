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
        foreach (var ruling in rulings)
        {
            Print(ruling, names, isIdle: idle.Contains(ruling));
        }

        Surroundings.Console.Line();
        Surroundings.Console.Line($"{Wording.Count(rulings.Count, "ruling")} in {Surroundings.Shown(Path.Combine(folder, "rulings.txt"))}");
        return Task.FromResult(ExitCode.Success);
    }

    private void Print(Ruling ruling, Dictionary<string, string> names, bool isIdle)
    {
        Surroundings.Console.Line(RulingWording.Of(ruling, names));
        var circumstances = EntityWording.Join([
            ruling.Reason is null ? null : "because " + Printable.Line(ruling.Reason),
            ruling.By is null ? null : "by " + Printable.Line(ruling.By),
            ruling.At is { } at ? Wording.Age(at, Surroundings.Clock.GetUtcNow()) : null,
            isIdle ? "no effect: what it names is gone, or of two kinds" : null,
        ]);
        if (circumstances.Length > 0)
        {
            Surroundings.Console.Line("    " + circumstances);
        }
    }
}
