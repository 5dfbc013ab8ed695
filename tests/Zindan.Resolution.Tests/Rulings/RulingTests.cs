using Zindan.Core.Readings;
using Zindan.Core.Rulings;
using Zindan.Core.Statements;

namespace Zindan.Resolution.Tests.Rulings;

public sealed class RulingTests
{
    private static readonly Reading Daler = Some.Article("a")
        .Person("Daler Umarshoev")
        .Group("Vahdat Brigade")
        .State("Daler Umarshoev", StatementType.AffiliatedWith, "Vahdat Brigade", role: "member")
        .Read();
    private static readonly Reading Nozim = Some.Article("b").Person("Nozim Umarshoev").Read();
    private static readonly Reading Again = Some.Article("c").Person("Daler Umarshoev").Read();

    private static readonly string DalerKey = Some.Key("a", "Daler Umarshoev");
    private static readonly string NozimKey = Some.Key("b", "Nozim Umarshoev");
    private static readonly string AgainKey = Some.Key("c", "Daler Umarshoev");

    [Test]
    public void SameJoinsEvenWhatTheRulesExclude() =>
        Assert.That(
            Some.Resolve([new SameRuling(DalerKey, NozimKey)], Daler, Nozim).AreOne(("a", "Daler Umarshoev"), ("b", "Nozim Umarshoev")),
            Is.True
        );

    [Test]
    public void DifferentSeparatesEvenEqualNames() =>
        Assert.That(
            Some.Resolve([new DifferentRuling(DalerKey, AgainKey)], Daler, Again)
                .AreOne(("a", "Daler Umarshoev"), ("c", "Daler Umarshoev")),
            Is.False
        );

    [Test]
    public void OfTwoRulingsOnOnePairTheLaterWins() =>
        Assert.That(
            Some.Resolve([new DifferentRuling(DalerKey, NozimKey), new SameRuling(NozimKey, DalerKey)], Daler, Nozim)
                .AreOne(("a", "Daler Umarshoev"), ("b", "Nozim Umarshoev")),
            Is.True
        );

    [Test]
    public void RenameKeepsTheOldNameAsAnAlias()
    {
        var node = Some.Resolve([new RenameRuling(AgainKey, "Commander Daler")], Daler, Again).NodeOf("a", "Daler Umarshoev");
        Assert.Multiple(() =>
        {
            Assert.That(node.Name, Is.EqualTo("Commander Daler"));
            Assert.That(node.Aliases, Has.Member("Daler Umarshoev"));
        });
    }

    [Test]
    public void RejectNamesTheStatement() =>
        Assert.That(
            Some.Resolve([new RejectRuling(Daler.Statements[0].Id)], Daler).RejectedStatements,
            Is.EqualTo(new[] { Daler.Statements[0].Id })
        );

    [Test]
    public void ARulingWhoseTargetIsGoneIsReported()
    {
        Ruling[] rulings = [new SameRuling(DalerKey, "gone"), new RejectRuling("gone"), new RenameRuling(DalerKey, "Commander Daler")];
        Assert.That(Some.Resolve(rulings, Daler).IdleRulings, Is.EqualTo(rulings[..2]));
    }
}
