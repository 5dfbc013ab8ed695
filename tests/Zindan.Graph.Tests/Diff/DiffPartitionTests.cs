using System.Collections.Immutable;
using FsCheck.NUnit;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Graph.Diff;
using Zindan.Graph.Projection;
using Zindan.Graph.Tests.Support;

namespace Zindan.Graph.Tests.Diff;

[Properties(Arbitrary = [typeof(CorpusArbitrary)], MaxTest = 100)]
public sealed class DiffPartitionTests
{
    [FsCheck.NUnit.Property]
    public void UnitsInOrderMakeTheWholeDifferenceAndLeaveNothingLooseInBetween(Corpus before, Corpus after)
    {
        var (from, to) = (before.Graph, after.Graph);
        var diff = GraphDiff.Between(from, to);
        var units = DiffPartition.Split(diff);

        Assert.That(units.Sum(unit => unit.Changes.Count), Is.EqualTo(diff.Count));
        var state = from;
        foreach (var unit in units)
        {
            state = unit.Changes.ApplyTo(state);
            GraphIntegrity.Check(state);
        }

        Assert.That(GraphProperties.Bytes(state), Is.EqualTo(GraphProperties.Bytes(to)));
    }

    [FsCheck.NUnit.Property]
    public void AfterEachUnitAnArticleIsThereWithAllItStatesOrAsItWas(Corpus before, Corpus after)
    {
        var (from, to) = (before.Graph, after.Graph);
        var state = from;
        foreach (var unit in DiffPartition.Split(GraphDiff.Between(from, to)))
        {
            state = unit.Changes.ApplyTo(state);
            foreach (var article in state.Articles)
            {
                var stated = Statements(state, article.Id);
                var old = from.Articles.Contains(article) && stated.SequenceEqual(Statements(from, article.Id));
                var now = to.Articles.Contains(article) && stated.SequenceEqual(Statements(to, article.Id));
                Assert.That(old || now, Is.True, $"{article.Id} after unit {unit.Key}");
            }
        }
    }

    [FsCheck.NUnit.Property]
    public void MentionsOfAnUnitPointToNodesThatAreThere(Corpus before, Corpus after)
    {
        var state = before.Graph;
        foreach (var unit in DiffPartition.Split(GraphDiff.Between(state, after.Graph)))
        {
            state = unit.Changes.ApplyTo(state);
            var nodes = state.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
            var written = unit.Changes.Mentions.Where(change => change.After is not null).Select(change => change.Item.EntityId);
            Assert.That(written.Except(nodes), Is.Empty);
        }
    }

    [Test]
    public void AnArticleOfItsOwnIsOneUnit()
    {
        var graph = Project(OneArticle("a"));
        var units = DiffPartition.Split(GraphDiff.Between(KnowledgeGraph.Empty, graph));

        Assert.That(units.Select(unit => (unit.Key, unit.ArticleId)), Is.EqualTo(new[] { ("a", "a") }));
    }

    [Test]
    public void AnArticleThatSharesANodeChangesThatNodeInItsOwnUnit()
    {
        var one = OneArticle("a");
        var both = new Corpus([one, OneArticle("b")]);

        var units = DiffPartition.Split(GraphDiff.Between(Project(one), both.Graph));

        Assert.That(units.Select(unit => unit.ArticleId), Is.EqualTo(new[] { "b" }));
        Assert.That(units[0].Changes.Relationships.Select(change => change.Item.Sources), Does.Contain(2));
    }

    [Test]
    public void ARulingThatMergesIsOneUnitWithoutAnArticle()
    {
        var (one, other) = (Some.Person("a", "Mirzo"), Some.Person("b", "Ziyoev"));
        var (band, army) = (Some.Group("a", "Band", 50), Some.Group("b", "Army", 50));
        var readings = ImmutableArray.Create(
            Some.Reading("a", [one, band], Some.Statement("a", StatementType.AffiliatedWith, one, band)),
            Some.Reading("b", [other, army], Some.Statement("b", StatementType.AffiliatedWith, other, army))
        );
        var apart = NameResolver.Resolve(readings);
        var together = apart with { Entities = Merge(apart.Entities, one.Key, other.Key) };

        var units = DiffPartition.Split(
            GraphDiff.Between(GraphProjector.Project(readings, apart), GraphProjector.Project(readings, together))
        );

        Assert.That(units, Has.Length.EqualTo(1));
        Assert.That(units[0].ArticleId, Is.Null);
        Assert.That(units[0].Changes.Articles, Is.Empty);
        Assert.That(
            units[0].Changes.Entities.Select(change => change.Kind),
            Is.EquivalentTo(new[] { ChangeKind.Changed, ChangeKind.Removed })
        );
        Assert.That(units[0].Changes.Statements.Select(change => change.Kind), Is.EqualTo(new[] { ChangeKind.Changed }));
    }

    [Test]
    public void RulingsOnNodesThatHaveNothingToDoWithEachOtherAreUnitsOfTheirOwn()
    {
        var readings = ImmutableArray.Create(Some.Reading("a", [Some.Person("a", "Mirzo"), Some.Person("a", "Ali", 50)]));
        var corpus = NameResolver.Resolve(readings);
        var renamed = corpus with { Entities = [.. corpus.Entities.Select(entity => entity with { Name = entity.Name + "!" })] };

        var units = DiffPartition.Split(
            GraphDiff.Between(GraphProjector.Project(readings, corpus), GraphProjector.Project(readings, renamed))
        );

        Assert.That(units.Select(unit => unit.Changes.Count), Is.EqualTo(new[] { 1, 1 }));
        Assert.That(units.Select(unit => unit.ArticleId), Is.All.Null);
    }

    private static Core.Readings.Reading OneArticle(string article)
    {
        var (person, group) = (Some.Person(article, "Mirzo"), Some.Group(article, "Band", 50));
        return Some.Reading(article, [person, group], Some.Statement(article, StatementType.AffiliatedWith, person, group, role: "member"));
    }

    private static KnowledgeGraph Project(params Core.Readings.Reading[] readings) => new Corpus([.. readings]).Graph;

    private static IEnumerable<string> Statements(KnowledgeGraph graph, string article) =>
        graph.Statements.Where(statement => statement.ArticleId == article).Select(statement => statement.Statement.Id);

    private static ImmutableArray<ResolvedEntity> Merge(ImmutableArray<ResolvedEntity> entities, string left, string right)
    {
        var parts = entities
            .Where(entity => entity.Id == left || entity.Id == right)
            .OrderBy(entity => entity.Id, StringComparer.Ordinal)
            .ToList();
        var merged = parts[0] with
        {
            MemberIds = [.. parts.SelectMany(part => part.MemberIds).Order(StringComparer.Ordinal)],
            Mentions = [.. parts.SelectMany(part => part.Mentions).OrderBy(mention => mention.ArticleId, StringComparer.Ordinal)],
            Articles = [.. parts.SelectMany(part => part.Articles).Order(StringComparer.Ordinal)],
        };
        return [.. entities.Except(parts).Append(merged).OrderBy(entity => entity.Id, StringComparer.Ordinal)];
    }
}
