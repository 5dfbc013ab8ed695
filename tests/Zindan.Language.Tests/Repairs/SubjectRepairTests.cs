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
    public void R50MakesANounThatCountsTheSubjectOfTheHarmBehindIt()
    {
        var tree = HandTree.Repaired(
            "Nine/nine/CD/3/nsubj:pass were/be/VBD/3/aux:pass killed/kill/VBN/0/root and/and/CC/5/cc dozens/dozen/NNS/3/conj wounded/wound/VBD/3/xcomp"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("dozens"), Is.EqualTo("nsubj:pass of wounded"));
            Assert.That(tree.Of("wounded"), Is.EqualTo("conj of killed"));
        });
    }

    [Test]
    public void R51TakesWhoIsOwnedForOneMoreOfAList()
    {
        var tree = HandTree.Repaired(
            "Rebels/rebel/NNS/2/nsubj killed/kill/VBD/0/root the/the/DT/4/det mayor/mayor/NN/2/obj ,/,/,/7/punct his/his/PRP$/7/nmod:poss wife/wife/NN/4/appos and/and/CC/10/cc two/two/CD/10/nummod guards/guard/NNS/7/conj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("wife"), Is.EqualTo("conj of mayor"));
            Assert.That(tree.Of("guards"), Is.EqualTo("conj of mayor"));
        });
    }

    [Test]
    public void R51LeavesTheTwoOfficesOfOnePerson() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Rebels/rebel/NNS/2/nsubj lost/lose/VBD/0/root Haddad/Haddad/NNP/2/obj ,/,/,/6/punct their/their/PRP$/6/nmod:poss leader/leader/NN/3/appos and/and/CC/8/cc founder/founder/NN/6/conj"
                )
                .Of("leader"),
            Is.EqualTo("appos of Haddad")
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
