using Spectre.Console;
using Spectre.Console.Rendering;

namespace Zindan.Output;

/// <summary>Findings in rows and columns; on a narrow terminal, where columns would break words, a paragraph each.</summary>
internal sealed class FindingTable(string title, params string[] columns)
{
    private const int LeastTableWidth = 76;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row of as many cells as there are columns.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The table for a terminal of <paramref name="width"/> columns, and how many rows were left out behind it.</summary>
    public IRenderable Render(int width, int rest)
    {
        List<IRenderable> parts = [new Text(title, Strong), width < LeastTableWidth ? Paragraphs() : Table()];
        if (rest > 0)
        {
            parts.Add(new Text($"  … and {Wording.Number(rest)} more"));
            parts.Add(Text.Empty);
        }

        return new Rows(parts);
    }

    private Table Table()
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }

        foreach (var row in _rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        return table;
    }

    private Rows Paragraphs()
    {
        List<IRenderable> lines = [Text.Empty];
        foreach (var row in _rows)
        {
            lines.Add(new Padder(new Text(row[0], Strong), new Padding(2, 0, 0, 0)));
            lines.AddRange(
                columns.Zip(row).Skip(1).Select(cell => new Padder(new Text($"{cell.First}: {cell.Second}"), new Padding(4, 0, 0, 0)))
            );
        }

        lines.Add(Text.Empty);
        return new Rows(lines);
    }
}
