using Spectre.Console;
using Zindan.Building;
using Zindan.Findings;

namespace Zindan.Output;

/// <summary>What a user wants to know when the graph is built: what was read, what is in the graph, what stands out, what to do next.</summary>
public sealed class BuildReport(ProgramConsole console)
{
    private const int MostEscapes = 15;
    private const int MostSpellings = 8;
    private const int MostDisputes = 8;

    /// <summary>Prints the report.</summary>
    /// <param name="intake">What became of the articles.</param>
    /// <param name="update">What became of the graph.</param>
    /// <param name="took">How long all of it took.</param>
    /// <param name="workspace">The workspace as the user knows it.</param>
    /// <param name="invocation">What to type before a command.</param>
    public void Print(Intake intake, GraphUpdate update, TimeSpan took, string workspace, string invocation)
    {
        console.Line(Summary(intake) + $" in {Wording.Duration(took)}.");
        if (intake.Skipped.Length > 0)
        {
            console.Line($"{Wording.Count(intake.Skipped.Length, "other file")} passed over.");
        }

        if (intake.Renewed.Length > 0)
        {
            console.Line($"{Wording.Count(intake.Renewed.Length, "article")} of before read again, since the reader has changed.");
        }

        console.Line(
            update.Changes.IsEmpty ? $"The graph in {workspace} is unchanged; nothing was written." : $"The graph is in {workspace}."
        );
        foreach (var ruling in update.IdleRulings)
        {
            console.Warn($"a ruling has no effect, for what it names is gone: {RulingWording.Of(ruling)}");
        }

        console.Line();
        console.Show(GraphTables.Counts(update.Graph));
        var index = new GraphIndex(update.Graph);
        PrintFindings(index);
        PrintNext(index, invocation);
    }

    /// <summary>"16 articles read", "16 articles: 3 read, 12 unchanged, 1 failed".</summary>
    public static string Summary(Intake intake)
    {
        (int Count, string Outcome)[] outcomes =
        [
            (intake.Read.Length, "read"),
            (intake.Unchanged.Length, "unchanged"),
            (intake.Problems.Length, "failed"),
        ];
        var happened = outcomes.Where(outcome => outcome.Count > 0).ToArray();
        var articles = Wording.Count(outcomes.Sum(outcome => outcome.Count), "article");
        return happened.Length == 1
            ? $"{articles} {happened[0].Outcome}"
            : $"{articles}: {string.Join(", ", happened.Select(outcome => $"{Wording.Number(outcome.Count)} {outcome.Outcome}"))}";
    }

    private void PrintFindings(GraphIndex index)
    {
        var tables = new FindingTables(console.Width);
        var escapes = EscapeFinder.Find(index);
        if (!escapes.IsEmpty)
        {
            console.Show(tables.Of(escapes, MostEscapes));
        }

        var spellings = JoinedSpellingFinder.Find(index);
        if (!spellings.IsEmpty)
        {
            console.Show(tables.Of(spellings, MostSpellings));
        }

        var disputed = DisputedFigureFinder.Find(index);
        if (!disputed.IsEmpty)
        {
            console.Show(tables.Of(disputed, MostDisputes));
        }
    }

    private void PrintNext(GraphIndex index, string invocation)
    {
        console.Show(new Text("What next", new Style(decoration: Decoration.Bold)));
        console.Line();
        if (index.Graph.Articles.Length > 0)
        {
            console.Line($"  {invocation} read FILE");
            console.Line("      what one article says, each statement with its sentence");
        }

        console.Line($"  {invocation} export --format graphml --output graph.graphml");
        console.Line("      the graph for Gephi, yEd and others; also json, csv, cypher");
    }
}
