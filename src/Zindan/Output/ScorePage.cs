using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Zindan.Resolution.Evidence;

namespace Zindan.Output;

/// <summary>A score sheet for a person at a terminal.</summary>
public static class ScorePage
{
    /// <summary>Who is compared, each piece of evidence with its weight, and what came of it.</summary>
    /// <param name="sheet">The evidence.</param>
    /// <param name="passageOf">Where an article speaks of an entity, by its key; null where nothing is to be shown.</param>
    public static IRenderable Of(ScoreSheet sheet, Func<string, string?> passageOf)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(passageOf);
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
            Passage("A", passageOf(sheet.LeftId)),
            Passage("B", passageOf(sheet.RightId)),
            table,
            new Text($"{Weight(sheet.Total)} in all; {Weight(sheet.MergeAt)} joins two. {Outcome(sheet)}"),
            Text.Empty
        );
    }

    private static Padder Passage(string which, string? passage) =>
        new Padder(passage is null ? Text.Empty : new Text($"{which}: {Printable.Line(passage)}")).Padding(2, 0, 0, 0);

    private static string Outcome(ScoreSheet sheet) =>
        sheet.Verdict switch
        {
            Verdict.Same when sheet.IsRuled => "They are one, for so it was ruled.",
            Verdict.Different when sheet.IsRuled => "They are two, for so it was ruled.",
            Verdict.Undecided when sheet.Total >= sheet.MergeAt =>
                "They are two, for one of them fits as well to another, or others joined with them speak against it; a person should judge.",
            Verdict.Same => sheet.Total >= sheet.MergeAt && !sheet.Excluded
                ? "They are one."
                : "They are one: by their names, a ruling, or through a third.",
            Verdict.Undecided => "They are two; a person should judge.",
            _ when sheet.Excluded => "They are two: a rule excludes that they are the same.",
            _ => "They are two.",
        };

    private static string Weight(double weight) => weight.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
}
