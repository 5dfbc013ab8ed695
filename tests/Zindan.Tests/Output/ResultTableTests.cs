using System.Collections.Immutable;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;
using Zindan.Output;

namespace Zindan.Tests.Output;

public class ResultTableTests
{
    [TestCase("killedLow", "killed low")]
    [TestCase("quote", "quote")]
    [TestCase("a.nameId", "a.name id")]
    [TestCase("URL", "URL")]
    public void HeadsColumnsWithWords(string column, string heading) => Assert.That(ResultTable.Heading(column), Is.EqualTo(heading));

    [TestCase("one of the inmates", 8, "one of\nthe\ninmates")]
    [TestCase("AFFILIATED_WITH", 11, "AFFILIATED_\nWITH")]
    [TestCase("valley-2014-agency", 12, "valley-2014-\nagency")]
    [TestCase("2014-03-03", 6, "2014-03-03")]
    [TestCase("short", 8, "short")]
    [TestCase("", 8, "")]
    public void BreaksLinesWhereAReaderWould(string text, int width, string expected) =>
        Assert.That(LineBreaks.Wrap(text, width), Is.EqualTo(expected));

    [Test]
    public void KeepsWordsWholeInATable()
    {
        var page = Page(
            60,
            ["person", "type", "quote"],
            ["Ruslan Karimov", "AFFILIATED_WITH", "Karimov had been a member of the movement for years"]
        );
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("AFFILIATED_WITH"));
            Assert.That(page, Does.Match("person +type +quote"));
            Assert.That(page.Split('\n'), Has.All.Length.LessThanOrEqualTo(60));
        });
    }

    [Test]
    public void ShowsRecordsWhereThePageIsTooNarrowAndLeavesOutWhatIsNotKnown()
    {
        string[] columns = ["subject", "type", "object", "speaker", "published", "quote"];
        var page = Page(40, columns, ["Ruslan Karimov", "ESCAPED_FROM", "Kharob", null, "2014-03-04", "Karimov escaped"]);
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Match("subject +Ruslan Karimov\n"));
            Assert.That(page, Does.Match("quote +Karimov escaped\n"));
            Assert.That(page, Does.Not.Contain("speaker"));
        });
    }

    private static string Page(int width, string[] columns, string?[] values)
    {
        using var @out = new StringWriter { NewLine = "\n" };
        using var console = ProgramConsole.Plain(@out, TextWriter.Null, width);
        var names = columns.ToImmutableArray();
        console.Show(new ResultTable(new ResultRows(names, [new GraphRow(names, [.. values.Select(value => (GraphValue)value)])])));
        return @out.ToString();
    }
}
