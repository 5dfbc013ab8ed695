using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Zindan.Graph.Ports.Values;

namespace Zindan.Output;

/// <summary>The answer to a question for a person to read: a table, or record under record where the page is too narrow for all its columns.</summary>
/// <remarks>What an article says cannot steer the terminal.</remarks>
internal sealed class ResultTable(ResultRows result) : Renderable
{
    // Spectre's simple border takes a blank on either side of a column and one between two.
    private const int AroundColumn = 3;
    private const int AroundTable = 1;

    /// <summary>The name of a column as words: <c>killedLow</c> is "killed low".</summary>
    public static string Heading(string column) =>
        string.Concat(
            column.Select(
                (c, i) =>
                    i > 0 && char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(column[i - 1])
                        ? " " + char.ToLowerInvariant(c)
                        : c.ToString()
            )
        );

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        ImmutableArray<string> headings = [.. result.Columns.Select(Heading)];
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. result.Rows.Select(row => row.Values.Select(value => Printable.Line(ValueText.Format(value))).ToImmutableArray()),
        ];
        ImmutableArray<ImmutableArray<string>> columns =
        [
            .. headings.Select((heading, i) => rows.Select(row => row[i]).Prepend(heading).ToImmutableArray()),
        ];
        var widths = ColumnWidths.Share(
            [.. columns.Select(column => column.Max(LineBreaks.LongestPart))],
            [.. columns.Select(column => column.Max(text => text.Length))],
            maxWidth - AroundTable - (AroundColumn * headings.Length)
        );
        IRenderable page = widths is { } shared ? Table(headings, rows, shared) : Records(headings, rows);
        return page.Render(options, maxWidth);
    }

    private static Table Table(ImmutableArray<string> headings, ImmutableArray<ImmutableArray<string>> rows, ImmutableArray<int> widths)
    {
        Text Cell(string text, int column) => new(LineBreaks.Wrap(text, widths[column]));
        var table = new Table().Border(TableBorder.Simple);
        for (var i = 0; i < headings.Length; i++)
        {
            table.AddColumn(new TableColumn(Cell(headings[i], i)).Width(widths[i]));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(Cell));
        }

        return table;
    }

    private static Grid Records(ImmutableArray<string> headings, ImmutableArray<ImmutableArray<string>> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn(new GridColumn());
        for (var number = 0; number < rows.Length; number++)
        {
            grid.AddRow(new Text(""), new Text(""));
            grid.AddRow(new Text($"── {(number + 1).ToString(CultureInfo.InvariantCulture)}"), new Text(""));
            for (var i = 0; i < headings.Length; i++)
            {
                if (rows[number][i].Length > 0)
                {
                    grid.AddRow(new Text(headings[i]), new Text(rows[number][i]));
                }
            }
        }

        return grid;
    }
}
