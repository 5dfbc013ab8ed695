namespace Zindan.Language.Tests.Repairs;

/// <summary>The rules for outcomes of a deed, groups of people and second clauses, on trees that a parser may well give, each beside one that looks alike and is right.</summary>
public sealed class OutcomeRepairTests
{
    [TestCase("Shots/shot/NNS/2/nsubj left/leave/VBD/0/root six/six/CD/4/nummod warders/warder/NNS/2/obj dead/dead/JJ/4/amod")]
    [TestCase("Shots/shot/NNS/2/nsubj left/leave/VBD/0/root six/six/CD/4/nummod warders/warder/NNS/5/nsubj dead/dead/JJ/2/ccomp")]
    public void R4SeesWhatAnActMadeOfSomebody(string tokens)
    {
        var tree = HandTree.Repaired(tokens);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("warders"), Is.EqualTo("obj of left"));
            Assert.That(tree.Of("dead"), Is.EqualTo("xcomp of left"));
            Assert.That(tree.Fired, Is.EqualTo("R4"));
        });
    }

    [Test]
    public void R4LeavesAStateThatOnlyDescribes() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Medics/medic/NNS/2/nsubj carried/carry/VBD/0/root six/six/CD/4/nummod warders/warder/NNS/2/obj wounded/wound/VBN/4/acl"
                )
                .Repairs,
            Is.Empty
        );

    [Test]
    public void R5TakesAnOutcomeForWhatTheActBroughtAbout()
    {
        var tree = HandTree.Repaired(
            "Bombs/bomb/NNS/2/nsubj hit/hit/VBD/0/root a/a/DT/4/det bazaar/bazaar/NN/2/obj ,/,/,/6/punct killing/kill/VBG/4/acl nine/nine/CD/6/obj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("killing"), Is.EqualTo("advcl of hit"));
            Assert.That(tree.Fired, Is.EqualTo("R5"));
        });
    }

    [Test]
    public void R5LeavesAParticipleBehindTheSubject() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Bombs/bomb/NNS/6/nsubj ,/,/,/3/punct killing/kill/VBG/1/acl nine/nine/CD/3/obj ,/,/,/3/punct exploded/explode/VBD/0/root"
                )
                .Repairs,
            Is.Empty
        );

    [Test]
    public void R6PutsAGroupAboveItsMembers()
    {
        var tree = HandTree.Repaired(
            "A/a/DT/2/det group/group/NN/5/compound of/of/IN/5/case 25/25/CD/5/nummod inmates/inmate/NNS/6/nsubj fled/flee/VBD/0/root"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("group"), Is.EqualTo("nsubj of fled"));
            Assert.That(tree.Of("inmates"), Is.EqualTo("nmod of group"));
            Assert.That(tree.Fired, Is.EqualTo("R6"));
        });
    }

    [Test]
    public void R6LeavesWhatAVerbGoverns() =>
        Assert.That(HandTree.Repaired("He/he/PRP/2/nsubj died/die/VBD/0/root of/of/IN/4/case wounds/wound/NNS/2/obl").Repairs, Is.Empty);

    private const string TwoClauses =
        "Bombs/bomb/NNS/2/nsubj killed/kill/VBD/0/root two/two/CD/4/nummod clerks/clerk/NNS/2/obj and/and/CC/6/cc gunmen/gunman/NNS/4/conj shot/shoot/VBD/6/acl three/three/CD/7/obj";

    [Test]
    public void R7FindsTheSubjectOfASecondClause()
    {
        var tree = HandTree.Repaired(TwoClauses);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("gunmen"), Is.EqualTo("nsubj of shot"));
            Assert.That(tree.Of("shot"), Is.EqualTo("conj of killed"));
            Assert.That(tree.Fired, Is.EqualTo("R7"));
        });
    }

    [Test]
    public void R7FindsASubjectHungOnTheConjunction() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Bombs/bomb/NNS/2/nsubj fell/fall/VBD/0/root and/and/CC/5/cc gunmen/gunman/NNS/3/conj shot/shoot/VBD/2/conj three/three/CD/5/obj"
                )
                .Of("gunmen"),
            Is.EqualTo("nsubj of shot")
        );

    [Test]
    public void R7LeavesASecondObjectThatAParticipleDescribes() =>
        Assert.That(
            HandTree
                .Repaired(TwoClauses.Replace("shot/shoot/VBD/6/acl three/three/CD/7/obj", "shot/shoot/VBN/6/acl abroad/abroad/RB/7/advmod"))
                .Repairs,
            Is.Empty
        );
}
