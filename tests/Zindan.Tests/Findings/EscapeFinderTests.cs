using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Findings;

namespace Zindan.Tests.Findings;

public class EscapeFinderTests
{
    private static readonly DateBounds March3 = DateBounds.On(new DateOnly(2014, 3, 3));

    [TestCase(Stance.Asserted, true)]
    [TestCase(Stance.Claimed, true)]
    [TestCase(Stance.Alleged, true)]
    [TestCase(Stance.Attempted, false)]
    [TestCase(Stance.Planned, false)]
    [TestCase(Stance.Denied, false)]
    [TestCase(Stance.Negated, false)]
    public void CountsOnlyWhatIsSaidToBeTheCase(Stance stance, bool found)
    {
        var graph = People().Edge("Saidov", StatementType.EscapedFrom, "Kharob prison", stance);
        Assert.That(EscapeFinder.Find(graph.Index), Has.Length.EqualTo(found ? 1 : 0));
    }

    [Test]
    public void ShowsTheOrganisationsOfTheEscapeeAndOfHisKin()
    {
        var graph = People()
            .Edge("Saidov", StatementType.EscapedFrom, "Kharob prison")
            .Edge("Saidov", StatementType.AffiliatedWith, "Army", role: "member")
            .Edge("Saidov", StatementType.RelatedTo, "Odinaev", role: "brother")
            .Edge("Odinaev", StatementType.AffiliatedWith, "Front", role: "commander")
            .Edge("Odinaev", StatementType.AffiliatedWith, "Army", role: "member");
        var links = EscapeFinder.Find(graph.Index).Single().Links;
        Assert.That(
            links.Select(link => (link.Group.Name, link.Through?.Name)),
            Is.EqualTo(new[] { ("Army", null), ("Front", "Odinaev") })
        );
    }

    [TestCase("enemy", Stance.Asserted)]
    [TestCase("lawyer", Stance.Asserted)]
    [TestCase("brother", Stance.Denied)]
    public void LinksNobodyThroughARivalOrADeniedTie(string role, Stance stance)
    {
        var graph = People()
            .Edge("Saidov", StatementType.EscapedFrom, "Kharob prison")
            .Edge("Saidov", StatementType.RelatedTo, "Odinaev", stance, role)
            .Edge("Odinaev", StatementType.AffiliatedWith, "Front", role: "commander");
        Assert.That(EscapeFinder.Find(graph.Index).Single().Links, Is.Empty);
    }

    [Test]
    public void TakesTheDateOfTheOneBreakThatCanBeMeant()
    {
        var graph = People()
            .With(new EventAttributes { Type = EventType.PrisonBreak, When = March3 }, "break")
            .With(new EventAttributes { Type = EventType.PrisonBreak, When = DateBounds.On(new DateOnly(2015, 1, 1)) }, "break elsewhere")
            .With(new PrisonAttributes(), "Gusau prison")
            .Edge("Saidov", StatementType.EscapedFrom, "Kharob prison")
            .Edge("Saidov", StatementType.TookPartIn, "break")
            .Edge("Saidov", StatementType.TookPartIn, "break elsewhere")
            .Edge("break", StatementType.OccurredAt, "Kharob prison")
            .Edge("break elsewhere", StatementType.OccurredAt, "Gusau prison");
        Assert.That(EscapeFinder.Find(graph.Index).Single().When, Is.EqualTo(March3));
    }

    [Test]
    public void GuessesNoDateBetweenTwoBreaksOfOnePrison()
    {
        var graph = People()
            .With(new EventAttributes { Type = EventType.PrisonBreak, When = March3 }, "break")
            .With(new EventAttributes { Type = EventType.PrisonBreak, When = DateBounds.On(new DateOnly(2015, 1, 1)) }, "second break")
            .Edge("Saidov", StatementType.EscapedFrom, "Kharob prison")
            .Edge("Saidov", StatementType.TookPartIn, "break")
            .Edge("Saidov", StatementType.TookPartIn, "second break")
            .Edge("break", StatementType.OccurredAt, "Kharob prison")
            .Edge("second break", StatementType.OccurredAt, "Kharob prison");
        Assert.That(EscapeFinder.Find(graph.Index).Single().When.IsUnknown);
    }

    [Test]
    public void NamesPeopleFirstAndThoseOfMostSourcesBeforeOthers()
    {
        var graph = People()
            .With(new CohortAttributes(), "25 inmates", isNamed: false)
            .Edge("25 inmates", StatementType.EscapedFrom, "Kharob prison", sources: 9)
            .Edge("Odinaev", StatementType.EscapedFrom, "Kharob prison", sources: 1)
            .Edge("Saidov", StatementType.EscapedFrom, "Kharob prison", sources: 2);
        Assert.That(EscapeFinder.Find(graph.Index).Select(escape => escape.Escapee.Name), Is.EqualTo(["Saidov", "Odinaev", "25 inmates"]));
    }

    private static SomeGraph People() =>
        new SomeGraph()
            .With(new PersonAttributes(), "Saidov")
            .With(new PersonAttributes(), "Odinaev")
            .With(new PrisonAttributes(), "Kharob prison")
            .With(new GroupAttributes(), "Army")
            .With(new GroupAttributes(), "Front");
}
