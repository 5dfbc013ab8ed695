using Zindan.Language.Documents;

namespace Zindan.Language.Tests.Repairs;

/// <summary>Each repair rule on a tree that a parser may well give, and beside it on one that looks alike and is right.</summary>
public sealed class RepairRuleTests
{
    private const string Verbless =
        "Raiders/raider/NNS/0/root from/from/IN/4/case the/the/DT/4/det north/north/NN/1/nmod stormed/storm/VBD/1/acl the/the/DT/7/det jail/jail/NN/5/obj";

    private const string VerblessWithPronoun =
        "Raiders/raider/NNS/0/root from/from/IN/4/case the/the/DT/4/det north/north/NN/1/nmod who/who/WP/6/nsubj stormed/storm/VBD/1/acl:relcl the/the/DT/8/det jail/jail/NN/6/obj";

    [Test]
    public void R1GivesAClauseItsVerb()
    {
        var tree = HandTree.Repaired(Verbless);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("stormed"), Is.EqualTo("root"));
            Assert.That(tree.Of("Raiders"), Is.EqualTo("nsubj of stormed"));
            Assert.That(Fired(tree), Is.EqualTo("R1"));
        });
    }

    [Test]
    public void R1LooksPastAClauseBetweenCommas() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Convicts/convict/NNS/0/root ,/,/,/7/punct three/three/CD/7/nsubj:pass of/of/IN/5/case whom/whom/WP/3/nmod were/be/VBD/7/aux:pass caught/catch/VBN/1/acl ,/,/,/7/punct escaped/escape/VBN/1/acl"
                )
                .Of("Convicts"),
            Is.EqualTo("nsubj of escaped")
        );

    [Test]
    public void R1TakesAParticipleWithAnObjectForTheVerb() =>
        Assert.That(
            HandTree
                .Repaired("Judges/judge/NNS/0/root sentenced/sentence/VBN/1/acl nine/nine/CD/4/nummod rebels/rebel/NNS/2/obj")
                .Of("Judges"),
            Is.EqualTo("nsubj of sentenced")
        );

    [Test]
    public void R1LeavesAParticipleBesideAFiniteVerb() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Rebels/rebel/NNS/0/root given/give/VBN/1/acl long/long/JJ/4/amod terms/term/NNS/2/obj ,/,/,/6/punct said/say/VBD/1/parataxis Karimov/Karimov/NNP/6/nsubj"
                )
                .Of("Rebels"),
            Is.EqualTo("root")
        );

    [Test]
    public void R1LeavesARelativeClause() => Assert.That(HandTree.Repaired(VerblessWithPronoun).Repairs, Is.Empty);

    private const string TimeAndSubject = "Monday/monday/NNP/3/nsubj gunmen/gunman/NNS/3/nsubj freed/free/VBD/0/root them/they/PRP/3/obj";

    [Test]
    public void R2TakesATimeForNoSubject()
    {
        var tree = HandTree.Repaired(TimeAndSubject, times: [(1, 1)]);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("Monday"), Is.EqualTo("obl:unmarked of freed"));
            Assert.That(tree.Of("gunmen"), Is.EqualTo("nsubj of freed"));
            Assert.That(Fired(tree), Is.EqualTo("R2"));
        });
    }

    [Test]
    public void R2TakesAPlaceAtTheHeadForADateline() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Lahore/lahore/NNP/4/nsubj ,/,/,/4/punct gunmen/gunman/NNS/4/nsubj freed/free/VBD/0/root them/they/PRP/4/obj",
                    names: [(1, 1, NameType.Place)]
                )
                .Of("Lahore"),
            Is.EqualTo("dislocated of freed")
        );

    [Test]
    public void R2GivesAParticipleThePhraseThatItGoverns() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Gunmen/gunman/NNS/5/nsubj disguised/disguise/VBN/1/acl as/as/IN/4/case doctors/doctor/NNS/5/nsubj freed/free/VBD/0/root him/he/PRP/5/obj"
                )
                .Of("doctors"),
            Is.EqualTo("obl of disguised")
        );

    [Test]
    public void R2LeavesAPlaceThatActs() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Lahore/lahore/NNP/2/nsubj said/say/VBD/0/root envoys/envoy/NNS/2/nsubj came/come/VBD/2/ccomp",
                    names: [(1, 1, NameType.Place)]
                )
                .Repairs,
            Is.Empty
        );

    [Test]
    public void R2LeavesATimeThatIsTheOnlySubject() =>
        Assert.That(
            HandTree.Repaired("Monday/monday/NNP/2/nsubj saw/see/VBD/0/root riots/riot/NNS/2/obj", times: [(1, 1)]).Repairs,
            Is.Empty
        );

    [TestCase(
        "brother/brother/NN/0/root of/of/IN/4/case the/the/DT/4/det rebels/rebel/NNS/1/nmod who/who/WP/7/nsubj:pass was/be/BE/7/aux:pass jailed/jail/VBN/4/acl:relcl",
        "jailed",
        "brother"
    )]
    [TestCase(
        "members/member/NNS/0/root of/of/IN/4/case a/a/DT/4/det gang/gang/NN/1/nmod who/who/WP/6/nsubj fled/flee/VBD/4/acl:relcl",
        "fled",
        "members"
    )]
    public void R3FindsWhomARelativeClauseDescribes(string tokens, string verb, string noun)
    {
        var tree = HandTree.Repaired(tokens);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of(verb), Is.EqualTo($"acl:relcl of {noun}"));
            Assert.That(Fired(tree), Is.EqualTo("R3"));
        });
    }

    [TestCase(
        "brother/brother/NN/0/root of/of/IN/4/case the/the/DT/4/det rebels/rebel/NNS/1/nmod who/who/WP/7/nsubj:pass were/be/BE/7/aux:pass jailed/jail/VBN/4/acl:relcl"
    )]
    [TestCase(
        "leader/leader/NN/0/root of/of/IN/4/case the/the/DT/4/det rebels/rebel/NNS/1/nmod who/who/WP/6/nsubj fled/flee/VBD/4/acl:relcl"
    )]
    public void R3LeavesAClauseThatAgrees(string tokens) => Assert.That(HandTree.Repaired(tokens).Repairs, Is.Empty);

    [TestCase("Shots/shot/NNS/2/nsubj left/leave/VBD/0/root six/six/CD/4/nummod warders/warder/NNS/2/obj dead/dead/JJ/4/amod")]
    [TestCase("Shots/shot/NNS/2/nsubj left/leave/VBD/0/root six/six/CD/4/nummod warders/warder/NNS/5/nsubj dead/dead/JJ/2/ccomp")]
    public void R4SeesWhatAnActMadeOfSomebody(string tokens)
    {
        var tree = HandTree.Repaired(tokens);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("warders"), Is.EqualTo("obj of left"));
            Assert.That(tree.Of("dead"), Is.EqualTo("xcomp of left"));
            Assert.That(Fired(tree), Is.EqualTo("R4"));
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
            Assert.That(Fired(tree), Is.EqualTo("R5"));
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
            Assert.That(Fired(tree), Is.EqualTo("R6"));
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
            Assert.That(Fired(tree), Is.EqualTo("R7"));
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
            Assert.That(Fired(tree), Is.EqualTo("R8"));
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
            Assert.That(Fired(tree), Is.EqualTo("R9"));
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
            Assert.That(Fired(tree), Is.EqualTo("R10"));
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
            Assert.That(Fired(tree), Is.EqualTo("R11"));
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
            Assert.That(Fired(tree), Is.EqualTo("R12"));
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

    private static string Fired(HandTree tree) => string.Join(',', tree.Repairs.Select(repair => repair.Rule).Distinct());
}
