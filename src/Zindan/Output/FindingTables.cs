using System.Collections.Immutable;
using Spectre.Console.Rendering;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Findings;

namespace Zindan.Output;

/// <summary>Findings as tables for a person at a terminal of some width.</summary>
public sealed class FindingTables(int width)
{
    private const int LongestName = 60;
    private const int MostLinks = 3;

    /// <summary>Who escaped from where, with which organisation linked.</summary>
    public IRenderable Of(ImmutableArray<Escape> escapes, int most)
    {
        var table = new FindingTable("Who escaped", "Who", "Escaped from", "When", "Linked to", "Sources");
        foreach (var escape in escapes.Take(most))
        {
            table.Add(
                Hedged(Name(escape.Escapee), escape.Edge.Stance),
                Printable.Short(EntityWording.Prison(escape.Prison, escape.Place), LongestName),
                escape.When.IsUnknown ? "–" : BoundsWording.Of(escape.When),
                Links(escape.Links),
                Wording.Number(escape.Edge.Sources)
            );
        }

        return table.Render(width, escapes.Length - most);
    }

    /// <summary>Names that articles spell differently.</summary>
    public IRenderable Of(ImmutableArray<JoinedSpelling> joined, int most)
    {
        var table = new FindingTable("One and the same in several articles", "Name", "Also spelled", "Articles");
        foreach (var one in joined.Take(most))
        {
            table.Add(
                Name(one.Entity),
                string.Join("; ", one.Spellings.Select(Printable.Line)),
                Wording.Number(one.Entity.Articles.Length)
            );
        }

        return table.Render(width, joined.Length - most);
    }

    /// <summary>Counts on which sources contradict each other.</summary>
    public IRenderable Of(ImmutableArray<DisputedFigure> disputed, int most)
    {
        var table = new FindingTable("Figures on which articles disagree", "Event", "Disputed", "Best figure", "The articles say");
        foreach (var one in disputed.Take(most))
        {
            table.Add(
                Printable.Short(EntityWording.Event(one.Event, one.Place), LongestName),
                one.Kind.ToString().ToLowerInvariant(),
                BoundsWording.Of(one.Estimate),
                string.Join("; ", Figures(one))
            );
        }

        return table.Render(width, disputed.Length - most);
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
}
