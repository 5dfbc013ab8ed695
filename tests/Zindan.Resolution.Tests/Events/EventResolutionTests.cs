using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;

namespace Zindan.Resolution.Tests.Events;

public sealed class EventResolutionTests
{
    [TestCase("2012-03-04", "2012-03-04", "Vahdat", true, TestName = "Same day, same town")]
    [TestCase("2012-03-01", "2012-03-31", "Vahdat", true, TestName = "The month alone, same town")]
    [TestCase("2012-03-04", "2012-03-04", "Kulob", false, TestName = "Same day, another town")]
    [TestCase("2014-09-30", "2014-09-30", "Vahdat", false, TestName = "The other break of the town")]
    public void OneBreakToldTwiceIsOneEvent(string earliest, string latest, string place, bool same)
    {
        var corpus = Some.Resolve(Told("a", "2012-03-04", "2012-03-04", "Vahdat"), Told("b", earliest, latest, place));
        Assert.That(corpus.AreOne(("a", "escaped"), ("b", "escaped")), Is.EqualTo(same));
    }

    [Test]
    public void TheYearIsTakenFromTheReportThatHasIt()
    {
        var corpus = Some.Resolve(
            Some.Article("a")
                .Person("Daler Umarshoev")
                .Event("escaped", EventType.PrisonBreak, place: "Vahdat")
                .State("Daler Umarshoev", StatementType.TookPartIn, "escaped")
                .Read(),
            Some.Article("b")
                .Person("Daler Umarshoyev")
                .Event("broke out", EventType.PrisonBreak, "2012-03-04", "2012-03-05", "Vahdat")
                .State("Daler Umarshoyev", StatementType.TookPartIn, "broke out")
                .Read()
        );
        Assert.That(
            ((EventAttributes)corpus.NodeOf("a", "escaped").Attributes).When,
            Is.EqualTo(new DateBounds(Some.Day("2012-03-04"), Some.Day("2012-03-05")))
        );
    }

    [Test]
    public void TwoEventsOfOneArticleStayTwo()
    {
        var twice = Some.Article("b")
            .Event("escaped", EventType.PrisonBreak, "2012-03-04", "2012-03-04", "Vahdat")
            .Event("another escape", EventType.PrisonBreak, "2012-03-04", "2012-03-04", "Vahdat")
            .Read();
        var corpus = Some.Resolve(Told("a", "2012-03-04", "2012-03-04", "Vahdat"), twice);
        Assert.That(corpus.AreOne(("b", "escaped"), ("b", "another escape")), Is.False);
    }

    [TestCase(25, true)]
    [TestCase(90, false)]
    public void TheSamePeopleInTheSameEventAreOneCohort(int count, bool same)
    {
        var corpus = Some.Resolve(Counted("a", "inmate", 25), Counted("b", "prisoner", count));
        Assert.That(corpus.AreOne(("a", "they"), ("b", "they")), Is.EqualTo(same));
    }

    [TestCase("2012-03-06", true, TestName = "Undated, published two days after")]
    [TestCase("2013-03-06", false, TestName = "Undated, published a year after")]
    [TestCase("2012-02-28", false, TestName = "Undated, published before it happened")]
    [TestCase(null, true, TestName = "Undated article, the only break of each")]
    public void AnUndatedReportIsOfTheBreakThatWasNewsWhenItWasPublished(string? published, bool same)
    {
        var corpus = Some.Resolve(
            Escaped("a", "2012-03-05", 25, 25, "2012-03-04", "Vahdat"),
            Escaped("b", published, 25, null, null, "Vahdat"),
            Escaped("c", "2012-03-05", 25, 25, "2012-03-04", "Kulob")
        );
        Assert.Multiple(() =>
        {
            Assert.That(corpus.AreOne(("a", "escaped"), ("b", "escaped")), Is.EqualTo(same));
            Assert.That(corpus.AreOne(("c", "escaped"), ("b", "escaped")), Is.False);
        });
    }

    [TestCase("Timur Agayev", "Ruslan Omarov", EventType.Killing, true, TestName = "Two of the story named by both")]
    [TestCase("Timur Agayev", "Zaur Kerimli", EventType.Killing, false, TestName = "One named by both")]
    [TestCase("Timur Agayev", "Ruslan Omarov", EventType.Arrest, false, TestName = "An arrest, of whom nobody says")]
    public void TheOnlyKillingOfATownInTheStoryOfTheSamePeopleIsOne(string first, string second, EventType type, bool same)
    {
        var corpus = Some.Resolve(Story("a", "Timur Agayev", "Ruslan Omarov", type), Story("b", first, second, type));
        Assert.That(corpus.AreOne(("a", "it"), ("b", "it")), Is.EqualTo(same));
    }

    [TestCase("Damaturu", "Yobe State", true)]
    [TestCase("Damaturu", "Potiskum", false)]
    public void ATownIsNoOtherPlaceThanItsState(string town, string elsewhere, bool same)
    {
        var corpus = Some.Resolve(
            Some.Article("a")
                .Place(town)
                .Place("Yobe State")
                .Event("raid", EventType.Attack, "2012-06-24", "2012-06-24", town)
                .State(town, StatementType.LocatedIn, "Yobe State")
                .Read(),
            Some.Article("b").Event("raid", EventType.Attack, "2012-06-24", "2012-06-24", elsewhere).Read()
        );
        Assert.That(corpus.AreOne(("a", "raid"), ("b", "raid")), Is.EqualTo(same));
    }

    private static Reading Story(string article, string first, string second, EventType type) =>
        Some.Article(article).Person(first).Person(second).Event("it", type, place: "Khasavyurt").Read();

    private static Reading Escaped(string article, string? published, int low, int? high, string? day, string place) =>
        Some.Article(article, published)
            .Cohort("they", "inmate", low, high)
            .Event("escaped", EventType.PrisonBreak, day, day, place)
            .State("they", StatementType.TookPartIn, "escaped")
            .Read();

    private static Reading Told(string article, string earliest, string latest, string place) =>
        Some.Article(article).Event("escaped", EventType.PrisonBreak, earliest, latest, place).Read();

    private static Reading Counted(string article, string role, int count) =>
        Some.Article(article)
            .Cohort("they", role, count, count)
            .Event("escaped", EventType.PrisonBreak, "2012-03-04", "2012-03-04", "Vahdat")
            .State("they", StatementType.TookPartIn, "escaped")
            .Read();
}
