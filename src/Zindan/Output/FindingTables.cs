using System.Collections.Immutable;
using Spectre.Console;
using Spectre.Console.Rendering;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Findings;

namespace Zindan.Output;

/// <summary>Findings as tables for a person at a terminal.</summary>
public static class FindingTables
{
    private const int LongestName = 60;
    private const int MostLinks = 3;

    /// <summary>Who escaped from where, with which organisation linked.</summary>
    public static IRenderable Of(ImmutableArray<Escape> escapes, int most)
    {
        var table = Outline("Who", "Escaped from", "When", "Linked to", "Sources");
        table.Columns[4].RightAligned();
        foreach (var escape in escapes.Take(most))
        {
            table.AddRow(
                Cell(Hedged(Name(escape.Escapee), escape.Edge.Stance)),
                Cell(Name(escape.Prison)),
                Cell(BoundsWording.Of(escape.When)),
                Cell(Links(escape.Links)),
                Cell(Wording.Number(escape.Edge.Sources))
            );
        }

        return WithRest("Who escaped", table, escapes.Length - most);
    }

    /// <summary>Names that articles spell differently.</summary>
    public static IRenderable Of(ImmutableArray<JoinedSpelling> joined, int most)
    {
        var table = Outline("Name", "Also spelled", "Articles");
        table.Columns[2].RightAligned();
        foreach (var one in joined.Take(most))
        {
            table.AddRow(
                Cell(Name(one.Entity)),
                Cell(string.Join("; ", one.Spellings.Select(Printable.Line))),
                Cell(Wording.Number(one.Entity.Articles.Length))
            );
        }

        return WithRest("One and the same in several articles", table, joined.Length - most);
    }

    /// <summary>Counts on which sources contradict each other.</summary>
    public static IRenderable Of(ImmutableArray<DisputedFigure> disputed, int most)
    {
        var table = Outline("Event", "Disputed", "Best figure", "The articles say");
        foreach (var one in disputed.Take(most))
        {
            table.AddRow(
                Cell(Printable.Short(EntityWording.Event(one.Event, one.Place), LongestName)),
                Cell(one.Kind.ToString().ToLowerInvariant()),
                Cell(BoundsWording.Of(one.Estimate)),
                Cell(string.Join("; ", Figures(one)))
            );
        }

        return WithRest("Figures on which articles disagree", table, disputed.Length - most);
    }

    private static IEnumerable<string> Figures(DisputedFigure disputed) =>
        disputed
            .Figures.GroupBy(figure => figure.Count)
            .OrderBy(group => group.Key.Low ?? group.Key.High)
            .ThenBy(group => group.Key.High)
            .Select(group => $"{BoundsWording.Of(group.Key)} ({Wording.List(group.Select(figure => Printable.Line(figure.ArticleId)))})");

    private static string Links(ImmutableArray<GroupLink> links)
    {
        var shown = string.Join("; ", links.Take(MostLinks).Select(Link));
        return links.IsEmpty ? "–"
            : links.Length > MostLinks ? $"{shown}; {Wording.Number(links.Length - MostLinks)} more"
            : shown;
    }

    private static string Link(GroupLink link)
    {
        var role = link.Edge.Roles.IsEmpty ? "" : string.Join("/", link.Edge.Roles.Select(Printable.Line));
        var through = link.Through is null ? "" : $"through {Name(link.Through)}";
        var stance = link.Edge.Stance == Stance.Asserted ? "" : link.Edge.Stance.ToString().ToLowerInvariant();
        var notes = string.Join(", ", new[] { role, through, stance }.Where(note => note.Length > 0));
        return notes.Length == 0 ? Name(link.Group) : $"{Name(link.Group)} ({notes})";
    }

    private static string Hedged(string name, Stance stance) =>
        stance == Stance.Asserted ? name : $"{name} ({stance.ToString().ToLowerInvariant()})";

    private static string Name(ResolvedEntity entity) => Printable.Short(entity.Name, LongestName);

    private static Text Cell(string text) => new(text);

    private static Table Outline(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }

        return table;
    }

    private static Rows WithRest(string title, Table table, int rest)
    {
        List<IRenderable> parts = [new Text(title, new Style(decoration: Decoration.Bold)), table];
        if (rest > 0)
        {
            parts.Add(new Text($"  … and {Wording.Number(rest)} more"));
            parts.Add(Text.Empty);
        }

        return new Rows(parts);
    }
}
