using System.CommandLine;
using Zindan.Building;
using Zindan.Core.Rulings;
using Zindan.Databases;
using Zindan.Workspace;

namespace Zindan.Commands.Judging;

/// <summary>A command that makes one ruling.</summary>
internal abstract class RulingCommand : JudgingCommand
{
    private readonly Option<string?> _reason = new("--reason") { Description = "Why; kept with the ruling.", HelpName = "TEXT" };
    private readonly Option<string?> _by = new("--by") { Description = "Who rules. [default: your user name]", HelpName = "NAME" };

    private protected RulingCommand(string name, string description, ProgramSurroundings surroundings)
        : base(name, description, surroundings) { }

    private protected void AddRulingOptions()
    {
        Add(_reason);
        Add(_by);
        AddCommonOptions();
        AddNeo4jOption();
    }

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = WorkspaceFolder(parsed);
        await using var access = OpenNeo4j(parsed);
        using var workspace = WorkspaceStore.Open(folder, Surroundings.Clock);
        var ruling = Judge(parsed, workspace);
        var delivery = new GraphDelivery(access, workspace, Surroundings);
        var update = await RuleAsync(
            ruling with
            {
                Reason = parsed.GetValue(_reason),
                By = parsed.GetValue(_by) ?? UserName,
            },
            workspace,
            parsed,
            cancellationToken
        );
        Surroundings.Console.Line(Outcome(parsed, ruling, update));
        return await delivery.WriteAsync(cancellationToken) ? ExitCode.Success : ExitCode.SomeArticlesFailed;
    }

    private protected abstract Ruling Judge(ParseResult parsed, WorkspaceStore workspace);

    private protected abstract string Outcome(ParseResult parsed, Ruling ruling, GraphUpdate update);
}
