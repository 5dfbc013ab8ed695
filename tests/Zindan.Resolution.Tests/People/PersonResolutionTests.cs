using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Resolution.Tests.People;

/// <summary>Two people of two articles, by their names and what is known of them.</summary>
public sealed class PersonResolutionTests
{
    [TestCase("Shuhrat Qodirzoda", "Shukhrat Kodirzoda", true, TestName = "Two romanisations of one name")]
    [TestCase("Yusuf Karimbek", "Youssef Karimbek", true, TestName = "A given name in two languages")]
    [TestCase("Шухрат Кодирзода", "Shukhrat Kodirzoda", true, TestName = "A name in Cyrillic")]
    [TestCase("Kodirzoda, Shukhrat", "Shukhrat Kodirzoda", true, TestName = "Family name first with a comma")]
    [TestCase("Daler Umarshoev", "Daler Umarshoyev", true, TestName = "A glide more")]
    [TestCase("Daler Umarshoev", "Dilshod Umarshoev", false, TestName = "Brothers have different given names")]
    [TestCase("Daler Umarshoev", "Daler Nematzoda", false, TestName = "One given name is not one person")]
    [TestCase("Muhammad Khan", "Muhammad Khan", false, TestName = "A name that very many bear says too little by itself")]
    [TestCase("Umarshoev", "Umarshoev", false, TestName = "A family name alone says too little")]
    [TestCase("a guard", "a guard", false, TestName = "A description is no name")]
    [TestCase("One", "One", false, TestName = "A number is no name")]
    public void JoinsByName(string left, string right, bool same) =>
        Assert.That(
            Some.Resolve(Some.Article("a").Person(left).Read(), Some.Article("b").Person(right).Read()).AreOne(("a", left), ("b", right)),
            Is.EqualTo(same)
        );

    [TestCase("Tsoi Ming-hao", "Tsoi Eng-meng", TestName = "Given names that are alike in part")]
    [TestCase(
        "Ismael Peralta Solano",
        "Amalia Solano de Peralta",
        "Solano de Peralta",
        TestName = "Mother and son, short of her given name"
    )]
    public void WhatANameHasAloneTellsTwoOfOneArticleApart(string left, string right, params string[] aliases) =>
        Assert.That(
            Some.Resolve(Some.Article("a").Person(left).Person(right, aliases: aliases).Place("Singapore").Read())
                .AreOne(("a", left), ("a", right)),
            Is.False
        );

    [Test]
    public void AgesThatDoNotFitKeepNamesakesApart()
    {
        var corpus = Some.Resolve(
            Some.Article("a", "2010-05-01").Person("Daler Umarshoev", age: 62).Read(),
            Some.Article("b", "2011-05-01").Person("Daler Umarshoev", age: 27).Read()
        );
        Assert.That(corpus.AreOne(("a", "Daler Umarshoev"), ("b", "Daler Umarshoev")), Is.False);
    }

    [Test]
    public void AnAgeGrowsWithTheYears()
    {
        var corpus = Some.Resolve(
            Some.Article("a", "2010-05-01").Person("Daler Umarshoev", age: 27).Read(),
            Some.Article("b", "2015-05-01").Person("Daler Umarshoyev", age: 32).Read()
        );
        Assert.That(corpus.AreOne(("a", "Daler Umarshoev"), ("b", "Daler Umarshoyev")), Is.True);
    }

    [Test]
    public void AFamilyNameWithTheSameOfficeInTheSameCountryIsEnough()
    {
        var corpus = Some.Resolve(
            Some.Article("a").Person("Umarshoev", titles: ["Interior Minister"]).Place("Tajikistan").Read(),
            Some.Article("b").Person("Daler Umarshoev", titles: ["interior minister"]).Place("Tajikistan").Read()
        );
        Assert.That(corpus.AreOne(("a", "Umarshoev"), ("b", "Daler Umarshoev")), Is.True);
    }

    [Test]
    public void AFamilyNameThatFitsTwoBrothersJoinsNeither()
    {
        var corpus = Some.Resolve(
            Some.Article("a").Person("Umarshoev", titles: ["commander"]).Place("Tajikistan").Read(),
            Some.Article("b").Person("Daler Umarshoev", titles: ["commander"]).Place("Tajikistan").Read(),
            Some.Article("c").Person("Nozim Umarshoev", titles: ["commander"]).Place("Tajikistan").Read()
        );
        Assert.That(corpus.NodeOf("a", "Umarshoev").MemberIds, Has.Length.EqualTo(1));
    }

    [Test]
    public void KinAreNeverOne()
    {
        var corpus = Some.Resolve(
            Some.Article("a").Person("Daler Umarshoev").Read(),
            Some.Article("b")
                .Person("Daler Umarshoev")
                .Person("Daler Umarshoyev")
                .State("Daler Umarshoyev", StatementType.RelatedTo, "Daler Umarshoev", role: "son")
                .Read()
        );
        Assert.That(corpus.AreOne(("b", "Daler Umarshoev"), ("b", "Daler Umarshoyev")), Is.False);
    }

    [Test]
    public void AnInitialIsFilledByTheEventTheyShare()
    {
        static Core.Readings.Reading Told(string article, string name) =>
            Some.Article(article, "2012-03-05")
                .Person(name)
                .Person("Farrukh Tolibjon")
                .Event("escaped", EventType.PrisonBreak, "2012-03-04", "2012-03-04", "Vahdat")
                .State(name, StatementType.TookPartIn, "escaped")
                .State("Farrukh Tolibjon", StatementType.TookPartIn, "escaped")
                .Read();

        var corpus = Some.Resolve(Told("a", "D. Umarshoev"), Told("b", "Daler Umarshoev"));
        Assert.Multiple(() =>
        {
            Assert.That(corpus.AreOne(("a", "D. Umarshoev"), ("b", "Daler Umarshoev")), Is.True);
            Assert.That(corpus.NodeOf("a", "D. Umarshoev").Name, Is.EqualTo("Daler Umarshoev"));
        });
    }

    [Test]
    public void ANodeKnowsEveryNameAndTitle()
    {
        var node = Some.Resolve(
                Some.Article("a").Person("Shuhrat Qodirzoda", titles: ["colonel"], aliases: ["Qodirzoda"]).Read(),
                Some.Article("b").Person("Shukhrat Kodirzoda", titles: ["deputy minister"]).Read()
            )
            .NodeOf("a", "Shuhrat Qodirzoda");
        Assert.Multiple(() =>
        {
            Assert.That(node.Aliases.Append(node.Name), Is.EquivalentTo(new[] { "Shuhrat Qodirzoda", "Shukhrat Kodirzoda", "Qodirzoda" }));
            Assert.That(((PersonAttributes)node.Attributes).Titles, Is.EquivalentTo(new[] { "colonel", "deputy minister" }));
        });
    }
}
