namespace Zindan.Language.Tests.Repairs;

/// <summary>The repairs that give a verb the subject it lost, each on a tree that the parser gave.</summary>
public sealed class SubjectRepairTests
{
    [Test]
    public void R21MakesACountTheSubjectOfItsVerb() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Six/six/CD/2/nsubj:pass died/die/VBD/0/root ,/,/,/5/punct eight/eight/CD/5/nummod recaptured/recapture/VBN/2/conj"
                )
                .Of("eight"),
            Is.EqualTo("nsubj:pass of recaptured")
        );

    [Test]
    public void R22GivesTheVerbToWhoeverIsCalledSo()
    {
        var tree = HandTree.Repaired(
            "Someone/someone/NN/0/root identified/identify/VBN/1/acl as/as/IN/5/mark Brandt/Brandt/NNP/5/nsubj stabbed/stab/VBD/2/advcl two/two/CD/7/nummod guards/guard/NNS/5/obj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("Someone"), Is.EqualTo("nsubj of stabbed"));
            Assert.That(tree.Of("Brandt"), Is.EqualTo("obl of identified"));
            Assert.That(tree.Of("stabbed"), Is.EqualTo("root"));
        });
    }

    [Test]
    public void R23GivesAClauseBehindAConjunctionItsSubject()
    {
        var tree = HandTree.Repaired(
            "Brandt/Brandt/NNP/3/nsubj:pass was/be/VBD/3/aux:pass charged/charge/VBN/0/root after/after/IN/6/case two/two/CD/6/nummod guards/guard/NNS/3/obl were/be/VBD/8/aux:pass killed/kill/VBN/3/advcl"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("guards"), Is.EqualTo("nsubj:pass of killed"));
            Assert.That(tree.Of("after"), Is.EqualTo("mark of killed"));
        });
    }
}
