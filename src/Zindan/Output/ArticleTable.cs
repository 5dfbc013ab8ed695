using Spectre.Console;
using Zindan.Core.Articles;
using Zindan.Core.Json;

namespace Zindan.Output;

/// <summary>Articles as a table.</summary>
public static class ArticleTable
{
    private const int LongestTitle = 60;

    /// <summary>Id, date, outlet and title, in the order given.</summary>
    public static Table Of(IEnumerable<ArticleHeader> articles)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("Id")).AddColumn(new TableColumn("Date").NoWrap()).AddColumn("Outlet").AddColumn("Title");
        foreach (var article in articles)
        {
            table.AddRow(
                new Text(Printable.Line(article.Id)),
                new Text(AttributeProperties.Day(article.Published) ?? "–"),
                new Text(Printable.Line(article.Source ?? "–")),
                new Text(Printable.Short(article.Title ?? "–", LongestTitle))
            );
        }

        return table;
    }
}
