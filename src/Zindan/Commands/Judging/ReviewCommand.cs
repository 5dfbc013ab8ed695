using System.CommandLine;
using Zindan.Core.Rulings;
using Zindan.Databases;
using Zindan.Judging;
using Zindan.Output;
using Zindan.Resolution.Evidence;
using Zindan.Workspace;

namespace Zindan.Commands.Judging;

/// <summary><c>review</c>: the pairs that a person should judge, the likeliest first, one keystroke each.</summary>
internal sealed class ReviewCommand : JudgingCommand
{
    private const string NothingToJudge = "There is nothing to judge.";
    private readonly Option<int> _most = new("--most")
    {
        Description = "How many pairs at most.",
        HelpName = "N",
        DefaultValueFactory = _ => 20,
    };

    public ReviewCommand(ProgramSurroundings surroundings)
        : base("review", "Judge the pairs that could be the same, likeliest first.", surroundings)
    {
        _most.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var most) && most > 0))
            {
                result.AddError("--most must be a whole number above 0");
            }
        });
        Add(_most);
        AddCommonOptions();
        AddNeo4jOption();
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("review", "one pair after the other: s same, d different, n next, q quit"),
        new("review --most 5 > pairs.txt", "the five likeliest pairs with their score sheets"),
    ];

    public override IReadOnlyList<string> Remarks { get; } =
    ["Where input or output is no terminal, the pairs are listed and nothing is asked. A pair ruled on is not asked about again."];

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = WorkspaceFolder(parsed);
        var console = Surroundings.Console;
        if (!console.CanAsk)
        {
            using var opened = WorkspaceStore.OpenForReading(folder);
            List(Pairs(parsed, opened), PassagesOf(parsed, opened));
            return ExitCode.Success;
        }

        await using var access = OpenNeo4j(parsed);
        using var workspace = WorkspaceStore.Open(folder, Surroundings.Clock);
        var delivery = new GraphDelivery(access, workspace, Surroundings);
        var judged = 0;
        var pairs = Pairs(parsed, workspace);
        if (pairs.Count == 0)
        {
            console.Line(NothingToJudge);
            return ExitCode.Success;
        }

        var passages = PassagesOf(parsed, workspace);
        foreach (var pair in pairs)
        {
            console.Show(ScorePage.Of(pair, passages.Of));
            var answer = console.Ask("[s]ame, [d]ifferent, [n]ext, [q]uit? ", "sdnq", cancellationToken);
            if (answer == 'q')
            {
                break;
            }

            if (answer is 's' or 'd')
            {
                workspace.Rule(Ruling(pair, isSame: answer == 's'));
                judged++;
            }
        }

        if (judged > 0)
        {
            await Builder(parsed).UpdateAsync(workspace, cancellationToken);
        }

        console.Line($"{Wording.Count(judged, "ruling")} made.");
        return judged == 0 || await delivery.WriteAsync(cancellationToken) ? ExitCode.Success : ExitCode.SomeArticlesFailed;
    }

    private IReadOnlyList<ScoreSheet> Pairs(ParseResult parsed, WorkspaceStore workspace) =>
        Resolver.Review(Builder(parsed).ReadingsOf(workspace), workspace.Rulings, parsed.GetValue(_most));

    private Passages PassagesOf(ParseResult parsed, WorkspaceStore workspace) => new(Builder(parsed).ReadingsOf(workspace));

    private void List(IReadOnlyList<ScoreSheet> pairs, Passages passages)
    {
        foreach (var pair in pairs)
        {
            Surroundings.Console.Show(ScorePage.Of(pair, passages.Of));
        }

        Surroundings.Console.Line(
            pairs.Count == 0 ? NothingToJudge : $"{Wording.Count(pairs.Count, "pair")} to judge; 'rule same' or 'rule different' decides."
        );
    }

    private Ruling Ruling(ScoreSheet pair, bool isSame) =>
        (isSame ? (Ruling)new SameRuling(pair.LeftId, pair.RightId) : new DifferentRuling(pair.LeftId, pair.RightId)) with
        {
            By = UserName,
            Reason = "reviewed",
        };
}
