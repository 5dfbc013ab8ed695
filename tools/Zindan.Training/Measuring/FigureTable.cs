using System.Globalization;
using Spectre.Console;

namespace Zindan.Training.Measuring;

/// <summary>Figures as a table: what is measured, what has to be reached, and what others reach.</summary>
public static class FigureTable
{
    /// <summary>Prints the table.</summary>
    public static void Write(IEnumerable<Figure> figures)
    {
        var table = new Table()
            .AddColumn("figure")
            .AddColumn(new TableColumn("value").RightAligned())
            .AddColumn("bar")
            .AddColumn("others on the same file");
        foreach (var figure in figures)
        {
            var isSpeed = !figure.Unit.StartsWith('%');
            table.AddRow(
                Markup.Escape(figure.Key),
                figure.Value.ToString(isSpeed ? "N0" : "0.00", CultureInfo.InvariantCulture) + (isSpeed ? $" {figure.Unit}" : ""),
                figure.Bar is { } bar
                    ? $"{(figure.Value >= bar ? "reached" : "MISSED")} {bar.ToString("0.##", CultureInfo.InvariantCulture)}"
                    : "",
                Markup.Escape(figure.Rivals)
            );
        }
        AnsiConsole.Write(table);
    }
}
