using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;

namespace Zindan.Resolution.Tests.Prisons;

public sealed class PrisonResolutionTests
{
    [TestCase("Colony No. 7", "Prison 7", true, TestName = "One number in one town")]
    [TestCase("Ostrovka Colony No. 7", "Prison 7", true, TestName = "One number in one town, and a name")]
    [TestCase("Colony No. 7", "Colony No. 9", false, TestName = "Two numbers in one town")]
    [TestCase("Qaraqum remand prison", "Karakum jail", true, TestName = "Two spellings of a name")]
    [TestCase("a prison", "a prison", false, TestName = "No name at all")]
    public void JoinsByName(string left, string right, bool same) =>
        Assert.That(
            Some.Resolve(Some.Article("a").Prison(left, "Vahdat").Read(), Some.Article("b").Prison(right, "Vahdat").Read())
                .AreOne(("a", left), ("b", right)),
            Is.EqualTo(same)
        );

    [TestCase("2012-03-04", true)]
    [TestCase("2014-09-30", false)]
    public void WhatHappenedThereTellsWhichPrisonItIs(string day, bool same)
    {
        var corpus = Some.Resolve(Told("a", "Karakum jail", "2012-03-04"), Told("b", "a maximum-security prison", day));
        Assert.That(corpus.AreOne(("a", "Karakum jail"), ("b", "a maximum-security prison")), Is.EqualTo(same));
    }

    private static Reading Told(string article, string prison, string day) =>
        Some.Article(article)
            .Prison(prison, "Vahdat")
            .Event("escaped", EventType.PrisonBreak, day, day, "Vahdat")
            .State("escaped", StatementType.OccurredAt, prison)
            .Read();
}
