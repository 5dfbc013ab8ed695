using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Graph.Diff;

namespace Zindan.Graph.Tests.Diff;

public sealed class ContentEqualityTests
{
    private static readonly ResolvedEntity Entity = new()
    {
        Id = "e1",
        MemberIds = ["e1", "e2"],
        Name = "Mirzo",
        Attributes = new PersonAttributes { Titles = ["commander"] },
        Figures = new EventFigures { Disputed = [CountKind.Killed] },
        Mentions = [new ArticleMention("a", new Span(0, 5), "Mirzo")],
        Articles = ["a"],
    };

    private static readonly Statement Statement = new()
    {
        Id = "s1",
        Type = StatementType.AffiliatedWith,
        Subject = "e1",
        Object = "e3",
        Evidence = new Evidence(new Span(0, 5), "quote"),
        Contradicts = ["s2"],
    };

    [Test]
    public void ListsAreComparedByWhatIsInThem()
    {
        var copy = Entity with
        {
            MemberIds = [.. Entity.MemberIds],
            Mentions = [.. Entity.Mentions],
            Articles = [.. Entity.Articles],
            Attributes = new PersonAttributes { Titles = ["commander"] },
            Figures = new EventFigures { Disputed = [CountKind.Killed] },
        };
        Assert.That(copy, Is.Not.EqualTo(Entity), "records alone compare the lists by reference");
        Assert.That(ContentEquality.Same(Entity, copy), Is.True);
        Assert.That(ContentEquality.Same(Statement, Statement with { Contradicts = ["s2"] }), Is.True);
    }

    [Test]
    public void EveryDifferenceOfANodeCounts()
    {
        ResolvedEntity[] others =
        [
            Entity with
            {
                MemberIds = ["e1"],
            },
            Entity with
            {
                Name = "Ali",
            },
            Entity with
            {
                IsNamed = false,
            },
            Entity with
            {
                Aliases = ["Ali"],
            },
            Entity with
            {
                Attributes = new PersonAttributes { Titles = ["general"] },
            },
            Entity with
            {
                Attributes = new PersonAttributes { Titles = ["commander"], Age = 28 },
            },
            Entity with
            {
                Attributes = new GroupAttributes(),
            },
            Entity with
            {
                Figures = null,
            },
            Entity with
            {
                Figures = new EventFigures { Disputed = [CountKind.Escaped] },
            },
            Entity with
            {
                Figures = Entity.Figures! with { Estimates = Entity.Figures.Estimates.Add(CountKind.Killed, new CountEstimate(1, 2, 3)) },
            },
            Entity with
            {
                Mentions = [new ArticleMention("a", new Span(1, 6), "Mirzo")],
            },
            Entity with
            {
                Articles = ["b"],
            },
        ];
        Assert.That(others.Where(other => ContentEquality.Same(Entity, other)), Is.Empty);
    }

    [Test]
    public void EveryDifferenceOfAStatementCounts()
    {
        Statement[] others =
        [
            Statement with
            {
                Type = StatementType.RelatedTo,
            },
            Statement with
            {
                Stance = Stance.Denied,
            },
            Statement with
            {
                Speaker = "police",
            },
            Statement with
            {
                Role = "member",
            },
            Statement with
            {
                Confidence = 0.5,
            },
            Statement with
            {
                When = DateBounds.On(new DateOnly(2010, 8, 22)),
            },
            Statement with
            {
                Count = CountBounds.Exactly(6),
            },
            Statement with
            {
                Evidence = new Evidence(new Span(0, 5), "other"),
            },
            Statement with
            {
                Contradicts = ImmutableArray<string>.Empty,
            },
        ];
        Assert.That(others.Where(other => ContentEquality.Same(Statement, other)), Is.Empty);
    }
}
