using Spectre.Console;
using Spectre.Console.Rendering;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;

namespace Zindan.Output;

/// <summary>One article's reading for a person at a terminal: who is in it, and what is said of them with the words that say it.</summary>
public static class ReadingPage
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>The page.</summary>
    /// <param name="reading">What is shown.</param>
    /// <param name="leftOut">How many statements were left out for their confidence.</param>
    /// <param name="explain">Whether to show the confidence of each statement and the rules that produced it.</param>
    public static IRenderable Of(Reading reading, int leftOut, bool explain)
    {
        var names = Names(reading);
        List<IRenderable> blocks = [Heading(reading.Article)];
        foreach (var label in Enum.GetValues<EntityLabel>())
        {
            var entities = reading.Entities.Where(entity => entity.Label == label).ToArray();
            if (entities.Length > 0)
            {
                blocks.Add(new Text($"{EntityWording.Heading(label)} ({Wording.Number(entities.Length)})", Strong));
                blocks.Add(Entities(entities, names));
            }
        }

        blocks.Add(new Text($"Statements ({Wording.Number(reading.Statements.Length)})", Strong));
        blocks.AddRange(reading.Statements.Select((statement, index) => Statement(statement, index + 1, names, explain)));
        if (reading.Statements.IsEmpty)
        {
            blocks.Add(Indented(new Text("The article states nothing of the kinds that Zindan looks for."), 2));
        }

        if (leftOut > 0)
        {
            blocks.Add(
                new Text(
                    $"{Wording.Count(leftOut, "statement")} of low confidence left out; --all shows {(leftOut == 1 ? "it" : "them")}.",
                    Faint
                )
            );
        }

        return new Rows(blocks.SelectMany(block => new[] { block, Text.Empty }).SkipLast(1));
    }

    // What an article calls the same is told apart by a number, so that each statement says which of them it means.
    private static Dictionary<string, string> Names(Reading reading) =>
        reading
            .Entities.Select(entity =>
                (
                    entity.Key,
                    Name: entity.Attributes is EventAttributes @event
                        ? EntityWording.Event(entity.Name, @event.Type)
                        : Printable.Line(entity.Name)
                )
            )
            .GroupBy(named => named.Name, StringComparer.Ordinal)
            .SelectMany(same =>
                same.Select((named, index) => (named.Key, Name: same.Count() == 1 ? named.Name : $"{named.Name} #{index + 1}"))
            )
            .ToDictionary(named => named.Key, named => named.Name, StringComparer.Ordinal);

    private static Rows Heading(ArticleHeader article)
    {
        var origin = EntityWording.Join([
            article.Source is null ? null : Printable.Line(article.Source),
            article.Published is { } day ? Wording.Day(day) : "no date",
            article.Id,
        ]);
        return new Rows(new Text(Printable.Line(article.Title ?? "(no title)"), Strong), new Text(origin, Faint));
    }

    private static Padder Entities(IEnumerable<Entity> entities, Dictionary<string, string> names)
    {
        var grid = new Grid().AddColumn(new GridColumn().PadRight(2)).AddColumn();
        foreach (var entity in entities)
        {
            grid.AddRow(
                new Text(names[entity.Key]),
                new Text(EntityWording.Details(entity.Name, entity.Aliases, entity.Attributes), Faint)
            );
        }

        return Indented(grid, 2);
    }

    private static Grid Statement(Statement statement, int number, Dictionary<string, string> names, bool explain)
    {
        var fact = new Paragraph()
            .Append(names[statement.Subject], Strong)
            .Append(" " + StatementWording.Of(statement.Type, statement.Role) + " ")
            .Append(names[statement.Object], Strong);
        var circumstances = EntityWording.Join([
            StatementWording.Of(statement.Stance, statement.Speaker),
            BoundsWording.Of(statement.When),
            BoundsWording.Of(statement.Count),
            statement.Charge is { } charge ? "charge: " + Printable.Line(charge) : null,
            statement.Sentence is { } sentence ? "sentence: " + Printable.Line(sentence) : null,
            statement.Contradicts.IsEmpty ? null : "contradicted in the same article",
        ]);
        List<IRenderable> lines =
        [
            fact,
            new Text(circumstances, StanceStyle(statement.Stance)),
            new Text($"“{Printable.Line(statement.Evidence.Quote)}”", Faint),
        ];
        if (explain)
        {
            var rules = statement.Trace.IsEmpty ? "no rule recorded" : string.Join(" → ", statement.Trace.Select(Printable.Line));
            lines.Add(
                new Text(
                    $"id {statement.Id} · confidence {statement.Confidence:0.00} · characters {statement.Evidence.Span.Start}–{statement.Evidence.Span.End} · {rules}"
                )
            );
        }

        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned().Width(5).PadLeft(0).PadRight(1))
            .AddColumn(new GridColumn().PadRight(0));
        return grid.AddRow(new Text($"{number}."), new Rows(lines));
    }

    private static Style StanceStyle(Stance stance) =>
        stance switch
        {
            Stance.Asserted => new Style(Color.Green),
            Stance.Claimed or Stance.Alleged => new Style(Color.Yellow),
            _ => new Style(Color.Red),
        };

    private static Padder Indented(IRenderable content, int columns) => new(content, new Padding(columns, 0, 0, 0));
}
