using System.Text;
using Zindan.Core.Graphs;
using Zindan.Graph.Export;
using Zindan.Graph.Tests.Support;

namespace Zindan.Graph.Tests.Export;

public sealed class CsvExportTests
{
    [Test]
    public void EveryRowHasEveryColumnAndSaysWhatTheGraphSays([Range(1, 20)] int seed)
    {
        var graph = new Corpus(RandomReadings.Make(seed, 6)).Graph;

        var nodes = Rows(Text(graph, CsvExport.WriteNodes));
        var edges = Rows(Text(graph, CsvExport.WriteRelationships));

        Assert.That(nodes.Concat([nodes[0]]).Select(row => row.Count).Distinct(), Has.Exactly(1).Items);
        Assert.That(nodes.Skip(1).Select(row => row[0]), Is.EqualTo(graph.Entities.Select(entity => entity.Id)));
        Assert.That(
            nodes.Skip(1).Select(row => Plain(row[nodes[0].IndexOf("label")])),
            Is.EqualTo(graph.Entities.Select(entity => entity.Name))
        );
        Assert.That(edges.Skip(1).Select(row => row[0]), Is.EqualTo(graph.Relationships.Select(edge => edge.Id)));
        Assert.That(edges.Skip(1).Select(row => row[2]), Is.EqualTo(graph.Relationships.Select(edge => edge.Object)));
        Assert.That(
            edges.Skip(1).Select(row => row[edges[0].IndexOf("sources")]),
            Is.EqualTo(graph.Relationships.Select(edge => edge.Sources.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        );
    }

    [TestCase("Mirzo Ziyoev", "Mirzo Ziyoev")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("the \"Fox\"", "\"the \"\"Fox\"\"\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    [TestCase("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [TestCase("+992 44", "'+992 44")]
    [TestCase("-1+2", "'-1+2")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("＝1", "'＝1")]
    [TestCase("'=1", "''=1", Description = "taking one apostrophe away gives the text back")]
    [TestCase("'quoted'", "'quoted'")]
    [TestCase("back\\slash;semi", "back\\slash;semi", Description = "only items of lists are escaped")]
    public void ANameIsOneFieldThatNoSpreadsheetTakesForAFormula(string name, string field)
    {
        var reading = Some.Reading("a", [Some.Person("a", "x") with { Name = name }]);
        var text = Text(new Corpus([reading]).Graph, CsvExport.WriteNodes);
        Assert.That(text, Does.Contain($",{field},Person,").Or.Contains($"{field},Person,"));
    }

    [Test]
    public void ListsAreJoinedBySemicolons()
    {
        var reading = Some.Reading("a", [Some.Person("a", "x") with { Aliases = ["a;b", "c\\d", "e"] }]);
        var rows = Rows(Text(new Corpus([reading]).Graph, CsvExport.WriteNodes));
        Assert.That(rows[1][rows[0].IndexOf("aliases")], Is.EqualTo("a\\;b;c\\\\d;e"));
    }

    private static string Text(KnowledgeGraph graph, Action<KnowledgeGraph, Stream> write)
    {
        using var stream = new MemoryStream();
        write(graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Plain(string field) =>
        field.TrimStart('\'') is { Length: > 0 } rest && field[0] == '\'' && "=+-@\t\r\n".Contains(rest[0], StringComparison.Ordinal)
            ? field[1..]
            : field;

    // A reader of RFC 4180 that knows nothing of how the file was written.
    private static List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>> { new() };
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(text[++i]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                rows[^1].Add(field.ToString());
                field.Clear();
                if (c == '\n' && i + 1 < text.Length)
                {
                    rows.Add([]);
                }
            }
            else
            {
                field.Append(c);
            }
        }

        return rows;
    }
}
