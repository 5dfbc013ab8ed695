using Zindan.Core.Graphs;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Graph.Projection;
using Zindan.Graph.Tests.Support;

namespace Zindan.Graph.Tests.Projection;

public sealed class GraphProjectorTests
{
    [Test]
    public void ARelationshipSaysWhatItsStrongestStatementsSay()
    {
        var readings = new[]
        {
            Member("a", Stance.Asserted, "member", "he belongs to the band"),
            Member("b", Stance.Denied, "leader", "he never led the band"),
            Member("c", Stance.Asserted, "fighter", "he fought for the band"),
        };

        var edge = Project(readings).Relationships.Single();

        Assert.That(edge.Stance, Is.EqualTo(Stance.Asserted));
        Assert.That(edge.Roles, Is.EqualTo(new[] { "fighter", "member" }));
        Assert.That(edge.Quotes, Is.EquivalentTo(new[] { "he belongs to the band", "he fought for the band" }));
        Assert.That(edge.Sources, Is.EqualTo(2), "a denial is no source for it");
        Assert.That(edge.Articles, Is.EqualTo(new[] { "a", "b", "c" }), "but stands behind the edge");
        Assert.That(edge.Statements, Has.Length.EqualTo(3));
    }

    [Test]
    public void CopiesCountOnce()
    {
        var readings = new[]
        {
            Member("a", Stance.Asserted, "member", "he is a member of the band"),
            Member("b", Stance.Asserted, "member", "he is a member of the band"),
            Member("c", Stance.Asserted, "member", "a member, another paper says"),
        };

        Assert.That(Project(readings).Relationships.Single().Sources, Is.EqualTo(2));
    }

    [Test]
    public void ARejectedStatementLeavesAndItsEdgeWithIt()
    {
        var reading = Member("a", Stance.Asserted, "member", "quote");
        var corpus = NameResolver.Resolve([reading]);

        var graph = GraphProjector.Project(
            [reading],
            corpus with
            {
                RejectedStatements = corpus.RejectedStatements.Add(reading.Statements[0].Id),
            }
        );

        Assert.That(graph.Statements, Is.Empty);
        Assert.That(graph.Relationships, Is.Empty);
        Assert.That(graph.Entities, Has.Length.EqualTo(2), "they are still mentioned");
    }

    [Test]
    public void AnEntityWithoutMentionOrStatementDisappears()
    {
        var (person, group) = (Some.Person("a", "Mirzo") with { Mentions = [] }, Some.Group("a", "Band", 50));
        var statement = Some.Statement("a", StatementType.AffiliatedWith, Some.Person("a", "Mirzo"), group);
        var reading = Some.Reading("a", [person, group], statement);
        var corpus = NameResolver.Resolve([reading]);

        Assert.That(GraphProjector.Project([reading], corpus).Entities, Has.Length.EqualTo(2));
        var rejected = corpus with { RejectedStatements = corpus.RejectedStatements.Add(statement.Id) };
        Assert.That(GraphProjector.Project([reading], rejected).Entities.Select(entity => entity.Name), Is.EqualTo(new[] { "Band" }));
    }

    [Test]
    public void AStatementWhoseEndsAreOneNodeLeaves()
    {
        var (one, other) = (Some.Person("a", "Mirzo"), Some.Person("a", "Mirzo", 50));
        var reading = Some.Reading("a", [one, other], Some.Statement("a", StatementType.RelatedTo, one, other, role: "brother"));

        var graph = Project(reading);

        Assert.That(graph.Entities, Has.Length.EqualTo(1));
        Assert.That(graph.Statements, Is.Empty);
        Assert.That(graph.Relationships, Is.Empty);
    }

    [Test]
    public void WhatAStatementContradictsIsOnlyWhatIsThere()
    {
        var (person, group) = (Some.Person("a", "Mirzo"), Some.Group("a", "Band", 50));
        var denied = Some.Statement("a", StatementType.AffiliatedWith, person, group, Stance.Denied);
        var asserted = Some.Statement("a", StatementType.AffiliatedWith, person, group) with { Contradicts = [denied.Id] };
        var reading = Some.Reading("a", [person, group], asserted, denied);
        var corpus = NameResolver.Resolve([reading]);

        Assert.That(
            GraphProjector.Project([reading], corpus).Statements.SelectMany(statement => statement.Statement.Contradicts),
            Is.EqualTo(new[] { denied.Id })
        );
        var rejected = corpus with { RejectedStatements = corpus.RejectedStatements.Add(denied.Id) };
        Assert.That(
            GraphProjector.Project([reading], rejected).Statements.SelectMany(statement => statement.Statement.Contradicts),
            Is.Empty
        );
    }

    [Test]
    public void BrokenInputIsNamed()
    {
        var reading = Member("a", Stance.Asserted, "member", "quote");
        var corpus = NameResolver.Resolve([reading]);

        Assert.That(() => GraphProjector.Project([reading, reading], corpus), Throws.ArgumentException.With.Message.Contains("article a"));
        Assert.That(
            () => GraphProjector.Project([reading], new ResolvedCorpus()),
            Throws.ArgumentException.With.Message.Contains(reading.Statements[0].Subject)
        );
        var twice = corpus with { Entities = [.. corpus.Entities, corpus.Entities[0] with { Id = "other" }] };
        Assert.That(() => GraphProjector.Project([reading], twice), Throws.ArgumentException.With.Message.Contains("other"));
    }

    [Test]
    public void WhatIsUnderTheCutIsLeftOutByItsThreeDecimals()
    {
        var (person, group) = (Some.Person("a", "Mirzo"), Some.Group("a", "Band", 50));
        var weak = Some.Statement("a", StatementType.AffiliatedWith, person, group, quote: "weaker") with { Confidence = 0.4994 };
        var even = Some.Statement("a", StatementType.AffiliatedWith, person, group, quote: "just") with
        {
            Confidence = 0.4996,
            Contradicts = [weak.Id],
        };
        var reading = Some.Reading("a", [person, group], weak, even);

        var cut = ConfidenceCut.Apply(reading, 0.5);

        Assert.That(cut.Statements.Select(statement => statement.Id), Is.EqualTo(new[] { even.Id }));
        Assert.That(cut.Statements[0].Contradicts, Is.Empty);
        Assert.That(cut.Entities, Is.EqualTo(reading.Entities));
        Assert.That(ConfidenceCut.Apply(reading, 0), Is.SameAs(reading));
    }

    private static Reading Member(string article, Stance stance, string role, string quote)
    {
        var (person, group) = (Some.Person(article, "Mirzo"), Some.Group(article, "Band", 50));
        return Some.Reading(
            article,
            [person, group],
            Some.Statement(article, StatementType.AffiliatedWith, person, group, stance, role, quote)
        );
    }

    private static KnowledgeGraph Project(params Reading[] readings) => new Corpus([.. readings]).Graph;
}
