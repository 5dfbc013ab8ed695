using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Zindan.Resolution.Evidence;

namespace Zindan.Output;

/// <summary>A score sheet for a person at a terminal.</summary>
public static class ScorePage
{
    /// <summary>Who is compared, each piece of evidence with its weight, and what came of it.</summary>
    public static IRenderable Of(ScoreSheet sheet)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn("Weight").RightAligned())
            .AddColumn("Rule")
            .AddColumn("Compared");
        foreach (var line in sheet.Lines)
        {
            table.AddRow(new Text(Weight(line.Weight)), new Text(line.Rule), new Text(Printable.Line(line.Text)));
        }

        return new Rows(
            new Text(
                $"{Printable.Line(sheet.LeftName)} ({sheet.LeftId}) and {Printable.Line(sheet.RightName)} ({sheet.RightId})",
                new Style(decoration: Decoration.Bold)
            ),
            table,
            new Text($"{Weight(sheet.Total)} in all; {Weight(sheet.MergeAt)} joins two. {Outcome(sheet)}"),
            Text.Empty
        );
    }

    private static string Outcome(ScoreSheet sheet) =>
        sheet.Verdict switch
        {
            Verdict.Same => sheet.Total >= sheet.MergeAt && !sheet.Excluded
                ? "They are one."
                : "They are one: by their names, a ruling, or through a third.",
            Verdict.Undecided => "They are two; a person should judge.",
            _ when sheet.Excluded => "They are two: a rule excludes that they are the same.",
            _ => "They are two.",
        };

    private static string Weight(double weight) => weight.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
}
