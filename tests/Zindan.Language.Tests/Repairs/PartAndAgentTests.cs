namespace Zindan.Language.Tests.Repairs;

/// <summary>The rules for parts of a whole, particles, agents, compounds and participles, on trees that a parser may well give, each beside one that looks alike and is right.</summary>
public sealed class PartAndAgentTests
{
    [Test]
    public void R8FindsThePartOfAWhole()
    {
        var tree = HandTree.Repaired(
            "Among/among/IN/3/case the/the/DT/3/det fugitives/fugitive/NNS/6/obl were/be/BE/6/cop two/two/CD/6/nummod cousins/cousin/NNS/0/root"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("fugitives"), Is.EqualTo("root"));
            Assert.That(tree.Of("cousins"), Is.EqualTo("nsubj of fugitives"));
            Assert.That(tree.Of("were"), Is.EqualTo("cop of fugitives"));
            Assert.That(tree.Fired, Is.EqualTo("R8"));
        });
    }

    [Test]
    public void R8FindsAPartTakenForAClause() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Among/among/IN/3/case the/the/DT/3/det fugitives/fugitive/NNS/0/root were/be/BE/6/cop two/two/CD/6/nummod cousins/cousin/NNS/3/parataxis"
                )
                .Of("cousins"),
            Is.EqualTo("nsubj of fugitives")
        );

    [Test]
    public void R8LeavesASubjectBeforeTheCopula() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Among/among/IN/2/case friends/friend/NNS/6/obl they/they/PRP/6/nsubj were/be/BE/6/cop good/good/JJ/6/amod men/man/NNS/0/root"
                )
                .Repairs,
            Is.Empty
        );

    [Test]
    public void R9KeepsVerbAndParticleTogether()
    {
        var tree = HandTree.Repaired(
            "They/they/PRP/2/nsubj carried/carry/VBD/0/root out/out/RP/5/case an/a/DT/5/det attack/attack/NN/2/obl"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("attack"), Is.EqualTo("obj of carried"));
            Assert.That(tree.Of("out"), Is.EqualTo("compound:prt of carried"));
            Assert.That(tree.Fired, Is.EqualTo("R9"));
        });
    }

    [Test]
    public void R9LeavesAPreposition() =>
        Assert.That(
            HandTree
                .Repaired("They/they/PRP/2/nsubj climbed/climb/VBD/0/root out/out/IN/5/case a/a/DT/5/det window/window/NN/2/obl")
                .Repairs,
            Is.Empty
        );

    [Test]
    public void R10FindsWhoDidWhatAPassiveTells()
    {
        var tree = HandTree.Repaired(
            "He/he/PRP/3/nsubj:pass was/be/BE/3/aux:pass shot/shoot/VBN/0/root in/in/IN/6/case the/the/DT/6/det chest/chest/NN/3/obl by/by/IN/8/case soldiers/soldier/NNS/6/nmod"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("soldiers"), Is.EqualTo("obl:agent of shot"));
            Assert.That(tree.Fired, Is.EqualTo("R10"));
        });
    }

    [TestCase(
        "He/he/PRP/3/nsubj:pass was/be/BE/3/aux:pass shot/shoot/VBN/0/root in/in/IN/6/case a/a/DT/6/det raid/raid/NN/3/obl by/by/IN/8/case soldiers/soldier/NNS/6/nmod"
    )]
    [TestCase(
        "He/he/PRP/3/nsubj:pass was/be/BE/3/aux:pass shot/shoot/VBN/0/root in/in/IN/6/case a/a/DT/6/det house/house/NN/3/obl by/by/IN/8/case water/water/NN/6/nmod"
    )]
    public void R10LeavesTheAgentOfADeedAndWhatIsNobody(string tokens) => Assert.That(HandTree.Repaired(tokens).Repairs, Is.Empty);

    [Test]
    public void R10NamesTheAgentOfAPassiveAsSuch() =>
        Assert.That(
            HandTree
                .Repaired("He/he/PRP/3/nsubj:pass was/be/BE/3/aux:pass shot/shoot/VBN/0/root by/by/IN/5/case soldiers/soldier/NNS/3/obl")
                .Of("soldiers"),
            Is.EqualTo("obl:agent of shot")
        );

    [Test]
    public void R11CountsTheHeadOfACompound()
    {
        var tree = HandTree.Repaired(
            "Six/six/CD/2/nummod army/army/NN/3/compound intelligence/intelligence/NN/4/compound officers/officer/NNS/5/nsubj fell/fall/VBD/0/root"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("Six"), Is.EqualTo("nummod of officers"));
            Assert.That(tree.Fired, Is.EqualTo("R11"));
        });
    }

    [Test]
    public void R11LeavesAMeasure() =>
        Assert.That(
            HandTree.Repaired("20/20/CD/2/nummod year/year/NN/3/compound terms/term/NNS/4/nsubj:pass given/give/VBN/0/root").Repairs,
            Is.Empty
        );

    [Test]
    public void R12SeesAParticipleThatDescribesANoun()
    {
        var tree = HandTree.Repaired(
            "A/a/DT/2/det gang/gang/NN/3/nsubj led/lead/VBD/0/root by/by/IN/5/case brothers/brother/NNS/3/obl raided/raid/VBD/3/ccomp it/it/PRP/6/obj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("raided"), Is.EqualTo("root"));
            Assert.That(tree.Of("gang"), Is.EqualTo("nsubj of raided"));
            Assert.That(tree.Of("led"), Is.EqualTo("acl of gang"));
            Assert.That(tree.Fired, Is.EqualTo("R12"));
        });
    }

    [Test]
    public void R12FindsTheVerbBehindADisguise()
    {
        var tree = HandTree.Repaired(
            "Soldiers/soldier/NNS/2/nsubj dressed/dress/VBN/0/root as/as/IN/4/case shepherds/shepherd/NNS/2/obl seized/seize/VBN/2/advcl him/he/PRP/5/obj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("Soldiers"), Is.EqualTo("nsubj of seized"));
            Assert.That(tree.Of("dressed"), Is.EqualTo("acl of Soldiers"));
            Assert.That(tree.Of("shepherds"), Is.EqualTo("obl of dressed"));
        });
    }

    [Test]
    public void R12LeavesTheOnlyVerb() =>
        Assert.That(
            HandTree
                .Repaired(
                    "The/the/DT/2/det gang/gang/NN/4/nsubj:pass was/be/BE/4/aux:pass led/lead/VBN/0/root by/by/IN/6/case brothers/brother/NNS/4/obl:agent"
                )
                .Repairs,
            Is.Empty
        );

    [Test]
    public void R70GivesAVerbItsObjectBehindWhatBecameOfIt()
    {
        var tree = HandTree.Repaired(
            "Inmates/inmate/NNS/2/nsubj broke/break/VBD/0/root open/open/JJ/5/case the/the/DT/5/det gate/gate/NN/2/obl and/and/CC/7/cc fled/flee/VBD/5/conj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("gate"), Is.EqualTo("obj of broke"));
            Assert.That(tree.Of("fled"), Is.EqualTo("conj of broke"));
            Assert.That(tree.Fired, Does.Contain("R70"));
        });
    }

    [Test]
    public void R70LeavesAPreposition() =>
        Assert.That(
            HandTree
                .Repaired("Inmates/inmate/NNS/2/nsubj went/go/VBD/0/root through/through/IN/5/case the/the/DT/5/det gate/gate/NN/2/obl")
                .Repairs,
            Is.Empty
        );

    [Test]
    public void R71JoinsTheSecondOfThreeDeedsToTheFirst() =>
        Assert.That(
            HandTree
                .Repaired(
                    "X/x/NNP/2/nsubj tied/tie/VBD/0/root a/a/DT/4/det warder/warder/NN/2/obj ,/,/,/6/punct took/take/VBD/2/parataxis keys/key/NNS/6/obj and/and/CC/9/cc left/leave/VBD/6/conj"
                )
                .Of("took"),
            Is.EqualTo("conj of tied")
        );

    [Test]
    public void R71LeavesAClauseWithASubject() =>
        Assert.That(
            HandTree
                .Repaired(
                    "X/x/NNP/2/nsubj tied/tie/VBD/0/root a/a/DT/4/det warder/warder/NN/2/obj ,/,/,/7/punct Y/y/NNP/7/nsubj took/take/VBD/2/parataxis keys/key/NNS/7/obj and/and/CC/10/cc left/leave/VBD/7/conj"
                )
                .Repairs,
            Is.Empty
        );
}
