using FsCheck.NUnit;
using Zindan.Core.Graphs;
using Zindan.Core.Readings;
using Zindan.Graph.Diff;
using Zindan.Graph.Export;
using Zindan.Graph.Projection;
using Zindan.Graph.Tests.Support;

namespace Zindan.Graph.Tests;

/// <summary>What holds of every corpus: the graph is a function of the set of its readings.</summary>
[Properties(Arbitrary = [typeof(CorpusArbitrary)], MaxTest = 100)]
public sealed class GraphProperties
{
    [FsCheck.NUnit.Property]
    public void RemovingAnArticleLeavesExactlyTheGraphOfTheOthers(Corpus corpus, int which)
    {
        var removed = Math.Abs(which % corpus.Readings.Length);
        var others = corpus.Without(removed).Graph;

        var applied = GraphDiff.Between(corpus.Graph, others).ApplyTo(corpus.Graph);

        Assert.That(Bytes(applied), Is.EqualTo(Bytes(others)));
        var gone = corpus.Readings[removed].Article.Id;
        Assert.That(others.Articles.Select(article => article.Id), Has.No.Member(gone));
        Assert.That(others.Statements.Select(statement => statement.ArticleId), Has.No.Member(gone));
        Assert.That(others.Entities.SelectMany(entity => entity.Articles), Has.No.Member(gone));
        Assert.That(others.Relationships.SelectMany(relationship => relationship.Articles), Has.No.Member(gone));
        Assert.That(others.Reports.Select(report => report.ArticleId), Has.No.Member(gone));
    }

    [FsCheck.NUnit.Property]
    public void AddingAnArticleAgainChangesNothing(Corpus corpus, int which)
    {
        var again = corpus.Readings[Math.Abs(which % corpus.Readings.Length)];
        var withCopy = corpus.Readings.Replace(again, Copy(again));

        var diff = GraphDiff.Between(corpus.Graph, new Corpus(withCopy).Graph);

        Assert.That(diff.IsEmpty, Is.True);
    }

    [FsCheck.NUnit.Property]
    public void OrderOfArticlesAndParallelismChangeNoByte(Corpus corpus, int seed)
    {
        var expected = Bytes(corpus.Graph);
        var random = new Random(seed);

        var orders = Enumerable.Range(0, 3).Select(_ => new Corpus([.. corpus.Readings.OrderBy(_ => random.Next())])).ToList();
        var results = new byte[orders.Count][];
        Parallel.For(0, orders.Count, i => results[i] = Bytes(orders[i].Graph));

        Assert.That(results, Is.All.EqualTo(expected));
    }

    [FsCheck.NUnit.Property]
    public void EveryRelationshipIsTheProjectionOfItsStatements(Corpus corpus)
    {
        var graph = corpus.Graph;
        var behind = graph.Statements.ToLookup(statement =>
            RelationshipProjector.IdOf(statement.Subject, statement.Statement.Type, statement.Object)
        );
        Assert.That(
            graph.Relationships.Select(edge => edge.Id),
            Is.EqualTo(behind.Select(group => group.Key).Order(StringComparer.Ordinal))
        );
        foreach (var edge in graph.Relationships)
        {
            Assert.That(edge.Statements, Is.EqualTo(behind[edge.Id].Select(statement => statement.Statement.Id)));
            Assert.That(edge.Stance, Is.EqualTo(behind[edge.Id].Min(statement => statement.Statement.Stance)));
            Assert.That(edge.Sources, Is.InRange(1, edge.Articles.Length));
            Assert.That(edge.Quotes, Is.Not.Empty);
            Assert.That(edge.Subject, Is.Not.EqualTo(edge.Object));
        }
    }

    [FsCheck.NUnit.Property]
    public void NothingInTheGraphHangsLoose(Corpus corpus) => GraphIntegrity.Check(corpus.Graph);

    [FsCheck.NUnit.Property]
    public void ADifferenceMakesTheOneGraphOfTheOther(Corpus before, Corpus after)
    {
        var diff = GraphDiff.Between(before.Graph, after.Graph);

        Assert.That(Bytes(diff.ApplyTo(before.Graph)), Is.EqualTo(Bytes(after.Graph)));
        Assert.That(Bytes(diff.ApplyTo(after.Graph)), Is.EqualTo(Bytes(after.Graph)), "a second time it changes nothing");
    }

    internal static byte[] Bytes(KnowledgeGraph graph)
    {
        using var stream = new MemoryStream();
        JsonExport.Write(graph, stream);
        return stream.ToArray();
    }

    private static Reading Copy(Reading reading) =>
        reading with
        {
            Entities =
            [
                .. reading.Entities.Select(entity => entity with { Mentions = [.. entity.Mentions], Aliases = [.. entity.Aliases] }),
            ],
            Statements = [.. reading.Statements.Select(statement => statement with { Trace = [.. statement.Trace] })],
        };
}
