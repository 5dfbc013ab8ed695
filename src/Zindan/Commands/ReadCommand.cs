using System.CommandLine;
using Zindan.Building;
using Zindan.Core.Json;
using Zindan.Core.Readings;
using Zindan.Graph.Projection;
using Zindan.Output;
using Zindan.Settings;
using Zindan.Sources;
using Zindan.Sources.Files;

namespace Zindan.Commands;

/// <summary><c>read PATH…</c>: shows what articles say, without touching the workspace.</summary>
internal sealed class ReadCommand : ProgramCommand
{
    private readonly Argument<string[]> _paths;

    private readonly Option<ReadingFormat> _format = ChoiceOption.Create<ReadingFormat>(
        "--format",
        "text: a page to read; json: one object an article, with every offset."
    );

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "With --format json: write DIR/ID.json for each article instead of printing.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Show the confidence of each statement and the rules that produced it.",
    };

    private readonly Option<bool> _all = AllOption.Create();
    private readonly Option<string?> _workspace = WorkspaceOption.Create();

    /// <summary>Makes the command.</summary>
    public ReadCommand(ProgramSurroundings surroundings)
        : base("read", "Show what articles say: people, groups, prisons, events, and each statement with its quote.", surroundings)
    {
        _paths = PathArgument.Create(
            "Files, folders or http(s) addresses. Several articles are shown one after the other.",
            ArgumentArity.OneOrMore,
            surroundings
        );
        Add(_paths);
        Add(_format);
        Add(_output);
        Add(_explain);
        Add(_all);
        Add(_workspace);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("read samples/articles/kuje-2022-agency.txt", "one article, to read on the terminal"),
        new("read article.txt --explain", "with the rules behind each statement"),
        new("read news.jsonl --format json --output readings", "readings/ID.json for each article"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } = ["Nothing is kept: 'read' neither uses nor changes the workspace."];

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var paths = parsed.GetRequiredValue(_paths);
        var format = parsed.GetValue(_format);
        var output = parsed.GetValue(_output);
        if (output is not null && format != ReadingFormat.Json)
        {
            throw CommandException.Usage("--output needs --format json");
        }

        var settings = SettingsFile.Load(Surroundings);
        var cut = _all.CutOf(parsed, settings);
        Demand.Present(Surroundings, paths);
        var reader = new CurrentReader();
        var problems = new ProblemLines(Surroundings.Console);
        var (shown, failed) = (0, 0);
        await foreach (var item in new ArticleSource().ReadAsync([.. paths.Select(Surroundings.Opened)], cancellationToken))
        {
            problems.Met(item);
            failed += item is SourceProblem ? 1 : 0;
            if (item is SourcedArticle { Article: var article })
            {
                var reading = reader.Read(article);
                await ShowAsync(reading, ConfidenceCut.Apply(reading, cut), shown++, parsed, cancellationToken);
            }
        }

        if (output is not null)
        {
            Surroundings.Console.Note($"{Wording.Count(shown, "reading")} written to {output}.");
        }
        else if (shown == 0 && failed == 0)
        {
            Surroundings.Console.Note($"No articles in {Wording.List(paths)}.");
        }

        return failed == 0 ? ExitCode.Success : ExitCode.SomeArticlesFailed;
    }

    private async Task ShowAsync(Reading whole, Reading kept, int shownBefore, ParseResult parsed, CancellationToken cancellationToken)
    {
        var console = Surroundings.Console;
        var explain = parsed.GetValue(_explain);
        if (parsed.GetValue(_format) == ReadingFormat.Text)
        {
            if (shownBefore > 0)
            {
                console.Line();
                console.Line(new string('─', console.Width));
            }

            console.Show(ReadingPage.Of(kept, whole.Statements.Length - kept.Statements.Length, explain));
            console.Line();
            return;
        }

        byte[] json =
        [
            .. ReadingJson.ToBytes(kept, explain ? ReadingDetail.Complete : ReadingDetail.Contract, ReadingJson.Indented),
            (byte)'\n',
        ];
        if (parsed.GetValue(_output) is { } folder)
        {
            var target = Surroundings.FullPath(folder);
            Directory.CreateDirectory(target);
            await WholeFile.WriteAsync(Path.Combine(target, ArticleIds.FileName(kept.Article.Id) + ".json"), json, cancellationToken);
        }
        else
        {
            await console.WriteAsync(json, cancellationToken);
        }
    }
}
