using Zindan.Core.Graphs;

namespace Zindan.Graph.Tests.Support;

/// <summary>What every graph that is ever written must be.</summary>
internal static class GraphIntegrity
{
    public static void Check(KnowledgeGraph graph)
    {
        var nodes = graph.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var articles = graph.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        AssertSorted(graph.Articles.Select(article => article.Id));
        AssertSorted(graph.Entities.Select(entity => entity.Id));
        AssertSorted(graph.Statements.Select(statement => statement.Statement.Id));
        AssertSorted(graph.Relationships.Select(edge => edge.Id));
        AssertAllIn(nodes, graph.Statements.SelectMany(statement => new[] { statement.Subject, statement.Object }));
        AssertAllIn(nodes, graph.Relationships.SelectMany(edge => new[] { edge.Subject, edge.Object }));
        AssertAllIn(nodes, graph.Reports.Select(report => report.EventId));
        AssertAllIn(articles, graph.Statements.Select(statement => statement.ArticleId));
        AssertAllIn(articles, graph.Reports.Select(report => report.ArticleId));
    }

    private static void AssertSorted(IEnumerable<string> ids)
    {
        var given = ids.ToList();
        Assert.That(given.SequenceEqual(given.Distinct().Order(StringComparer.Ordinal)), Is.True, "sorted ordinally, each once");
    }

    private static void AssertAllIn(HashSet<string> known, IEnumerable<string> ids) =>
        Assert.That(ids.Where(id => !known.Contains(id)), Is.Empty);
}
