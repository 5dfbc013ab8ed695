using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Resolution.Tests.Figures;

/// <summary>What several articles count of one event.</summary>
public sealed class FigureTests
{
    private static readonly TestCaseData[] Cases =
    [
        new TestCaseData(new (int?, int?)[] { (25, 25), (25, null), (25, 30) }, new CountEstimate(25, 25, 30), false).SetName(
            "25, at least 25, 25 to 30"
        ),
        new TestCaseData(new (int?, int?)[] { (5, null), (6, 6), (6, null) }, new CountEstimate(5, 6, 6), false).SetName(
            "At least 5, 6, at least 6"
        ),
        new TestCaseData(new (int?, int?)[] { (4, 4), (9, 9) }, new CountEstimate(4, 4, 9), true).SetName("4 and 9 contradict each other"),
        new TestCaseData(new (int?, int?)[] { (24, null) }, new CountEstimate(24, null, null), false).SetName("Dozens"),
        new TestCaseData(new (int?, int?)[] { (null, 500) }, new CountEstimate(null, null, 500), false).SetName("Up to 500"),
    ];

    [TestCaseSource(nameof(Cases))]
    public void AreReconciled((int? Low, int? High)[] counts, CountEstimate expected, bool disputed)
    {
        var readings = counts.Select(
            (count, i) => Told($"article-{i}", Some.Article($"article-{i}", "2012-03-05").Cohort("guards", "guard", count.Low, count.High))
        );
        var figures = Some.Resolve([.. readings]).NodeOf("article-0", "attack").Figures!;
        Assert.Multiple(() =>
        {
            Assert.That(figures.Estimates[CountKind.Killed], Is.EqualTo(expected));
            Assert.That(figures.Disputed.Contains(CountKind.Killed), Is.EqualTo(disputed));
        });
    }

    [Test]
    public void PartsAreNotAddedToTheirWhole()
    {
        var told = Some.Article("a")
            .Cohort("five guards", "guard", 5, 5)
            .Cohort("four of them", "guard", 4, 4)
            .Event("attack", EventType.Attack)
            .State("five guards", StatementType.KilledIn, "attack")
            .State("four of them", StatementType.KilledIn, "attack")
            .Read();
        Assert.That(Killed(told), Is.EqualTo(CountBounds.Exactly(5)));
    }

    [Test]
    public void AnExactNumberBesideTheSameAsTheLeastIsTheArticlesNumber()
    {
        var told = Some.Article("a")
            .Cohort("at least five guards", "guard", 5, null)
            .Cohort("five guards", "guard", 5, 5)
            .Event("attack", EventType.Attack)
            .State("at least five guards", StatementType.KilledIn, "attack")
            .State("five guards", StatementType.KilledIn, "attack")
            .Read();
        Assert.That(Killed(told), Is.EqualTo(CountBounds.Exactly(5)));
    }

    [TestCase(2, false, TestName = "A number holds those told of singly")]
    [TestCase(0, true, TestName = "A number below those told of singly")]
    public void ASinglePersonToldOfIsNoTotal(int number, bool disputed)
    {
        var single = Told("b", Some.Article("b", "2012-03-05").Cohort("guards", "guard", number, number));
        var person = Some.Article("a", "2012-03-05")
            .Person("Ruzi Saidov")
            .Event("attack", EventType.Attack, "2012-03-04", "2012-03-04", "Vahdat")
            .State("Ruzi Saidov", StatementType.KilledIn, "attack")
            .Read();
        var corpus = Some.Resolve(single, person);
        Assert.Multiple(() =>
        {
            Assert.That(corpus.AreOne(("a", "attack"), ("b", "attack")), Is.True);
            Assert.That(corpus.NodeOf("a", "attack").Figures!.Disputed.Contains(CountKind.Killed), Is.EqualTo(disputed));
        });
    }

    [Test]
    public void TheDeadOfTwoSidesAreAdded()
    {
        var told = Some.Article("a")
            .Cohort("five guards", "guard", 5, 5)
            .Cohort("two inmates", "inmate", 2, 2)
            .Event("attack", EventType.Attack)
            .State("five guards", StatementType.KilledIn, "attack")
            .State("two inmates", StatementType.KilledIn, "attack")
            .Read();
        Assert.That(Killed(told), Is.EqualTo(CountBounds.Exactly(7)));
    }

    [Test]
    public void DeniedDeathsAreNotCounted()
    {
        var told = Some.Article("a")
            .Cohort("five guards", "guard", 5, 5)
            .Event("attack", EventType.Attack)
            .State("five guards", StatementType.KilledIn, "attack", stance: Stance.Denied)
            .Read();
        Assert.That(Some.Resolve(told).Reports, Is.Empty);
    }

    [Test]
    public void WhoGotOutOfThePrisonEscapedInItsBreak()
    {
        var told = Some.Article("a")
            .Cohort("nine inmates", "inmate", 9, 9)
            .Prison("Karakum jail")
            .Event("break", EventType.PrisonBreak)
            .State("nine inmates", StatementType.EscapedFrom, "Karakum jail")
            .State("break", StatementType.OccurredAt, "Karakum jail")
            .Read();
        Assert.That(
            Some.Resolve(told).NodeOf("a", "break").Figures!.Estimates.GetValueOrDefault(CountKind.Escaped),
            Is.EqualTo(new CountEstimate(9, 9, 9))
        );
    }

    private static CountBounds Killed(Reading reading) => Some.Resolve(reading).Reports.Single().Counts[CountKind.Killed];

    private static Reading Told(string article, Some draft) =>
        draft
            .Event("attack", EventType.Attack, "2012-03-04", "2012-03-04", "Vahdat")
            .State("guards", StatementType.KilledIn, "attack", $"the guards died, wrote {article}")
            .Read();
}
