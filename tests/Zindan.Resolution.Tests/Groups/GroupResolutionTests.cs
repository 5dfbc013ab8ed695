using Zindan.Core.Entities;

namespace Zindan.Resolution.Tests.Groups;

public sealed class GroupResolutionTests
{
    [TestCase("Daesh", "Islamic State of Iraq and Syria", true, TestName = "A listed alias")]
    [TestCase("Vahdat Freedom Brigade", "VFB", true, TestName = "An acronym and its expansion")]
    [TestCase("the Vahdat Freedom Brigade", "Vahdat Freedom Brigade", true, TestName = "An article before the name")]
    [TestCase("Jundi Tawhid", "Jundi Tauhid", true, TestName = "Two romanisations")]
    [TestCase("Lashkar-e-Vahdat", "Lashkar-i-Vahdat", true, TestName = "Two ways to write the genitive")]
    [TestCase("Vahdat Freedom Brigade", "Vahdat Justice Party", false, TestName = "A shared first word")]
    [TestCase("a militant group", "a militant group", false, TestName = "A description")]
    [TestCase("Interior Ministry", "Interior Ministry", false, TestName = "A ministry of no country")]
    public void JoinsByName(string left, string right, bool same) =>
        Assert.That(
            Some.Resolve(
                    Some.Article("a").Group(left, GroupKind.Militant).Read(),
                    Some.Article("b").Group(right, GroupKind.Militant).Read()
                )
                .AreOne(("a", left), ("b", right)),
            Is.EqualTo(same)
        );

    [TestCase("Tajikistan", "Tajikistan", true)]
    [TestCase("Tajikistan", "Kyrgyzstan", false)]
    public void AMinistryIsThatOfItsCountry(string left, string right, bool same)
    {
        var corpus = Some.Resolve(
            Some.Article("a").Group("Ministry of Internal Affairs", GroupKind.State, left).Read(),
            Some.Article("b").Group("Interior Ministry", GroupKind.State).Place(right).Read()
        );
        Assert.That(corpus.AreOne(("a", "Ministry of Internal Affairs"), ("b", "Interior Ministry")), Is.EqualTo(same));
    }

    [Test]
    public void AShortFormOfOneArticleJoinsNoOtherGroup()
    {
        var corpus = Some.Resolve(
            Some.Article("a").Group("Vahdat Freedom Front", aliases: ["the Front"]).Read(),
            Some.Article("b").Group("Kulob Liberation Front", aliases: ["the Front"]).Read()
        );
        Assert.That(corpus.AreOne(("a", "Vahdat Freedom Front"), ("b", "Kulob Liberation Front")), Is.False);
    }
}
