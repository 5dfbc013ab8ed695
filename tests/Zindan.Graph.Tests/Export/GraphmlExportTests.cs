using System.Text;
using System.Xml.Linq;
using Zindan.Core.Graphs;
using Zindan.Graph.Export;
using Zindan.Graph.Tests.Support;

namespace Zindan.Graph.Tests.Export;

public sealed class GraphmlExportTests
{
    private static readonly XNamespace Graphml = "http://graphml.graphdrawing.org/xmlns";

    [Test]
    public void EveryNodeAndEdgeIsThereAndEveryKeyIsDeclared([Range(1, 20)] int seed)
    {
        var graph = new Corpus(RandomReadings.Make(seed, 6)).Graph;
        var document = XDocument.Parse(Text(graph));

        var nodes = document.Descendants(Graphml + "node").Select(node => (string?)node.Attribute("id")).ToList();
        Assert.That(nodes, Is.EqualTo(graph.Entities.Select(entity => entity.Id)));
        var edges = document.Descendants(Graphml + "edge").ToList();
        Assert.That(edges.Select(edge => (string?)edge.Attribute("id")), Is.EqualTo(graph.Relationships.Select(edge => edge.Id)));
        Assert.That(
            edges.SelectMany(edge => new[] { (string?)edge.Attribute("source"), (string?)edge.Attribute("target") }).Except(nodes),
            Is.Empty
        );
        var keys = document.Descendants(Graphml + "key").Select(key => (string?)key.Attribute("id")).ToList();
        Assert.That(keys, Is.Unique);
        Assert.That(document.Descendants(Graphml + "data").Select(data => (string?)data.Attribute("key")).Except(keys), Is.Empty);
    }

    [TestCase("O'Brien <b>&amp;</b> ]]>", "O'Brien <b>&amp;</b> ]]>")]
    [TestCase("Душанбе 𝒜", "Душанбе 𝒜")]
    [TestCase("line\r\nbreak\ttab", "line\r\nbreak\ttab")]
    [TestCase("nul\0 bell\a", "nul\uFFFD bell\uFFFD")]
    public void NamesAreKeptAsFarAsXmlCanHoldThem(string name, string expected) => Assert.That(NameIn(name), Is.EqualTo(expected));

    [Test]
    public void HalfASurrogatePairIsReplaced() => Assert.That(NameIn("half \ud835 pair"), Is.EqualTo("half \uFFFD pair"));

    [Test]
    public void LinesEndInLfWithoutByteOrderMark()
    {
        var text = Text(new Corpus(RandomReadings.Make(3, 3)).Graph);
        Assert.That(text, Does.Not.Contain('\r').And.StartsWith("<?xml").And.EndsWith("</graphml>\n"));
    }

    private static string NameIn(string name)
    {
        var reading = Some.Reading("a", [Some.Person("a", "x") with { Name = name }]);

        var node = XDocument.Parse(Text(new Corpus([reading]).Graph)).Descendants(Graphml + "node").Single();
        return node.Elements(Graphml + "data").First(data => (string?)data.Attribute("key") == "node_label").Value;
    }

    private static string Text(KnowledgeGraph graph)
    {
        using var stream = new MemoryStream();
        GraphmlExport.Write(graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
