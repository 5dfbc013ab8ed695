using Zindan.Language.Documents;

namespace Zindan.Language.Tests.Repairs;

/// <summary>The rules for verbs, names and clauses that a parser hangs on the wrong noun, each beside a tree that looks alike and is right.</summary>
public sealed class MisreadClauseTests
{
    private const string SplitName =
        "Rebels/rebel/NNS/2/nsubj attacked/attack/VBD/0/root guards/guard/NNS/2/obj of/of/IN/5/case Koro/Koro/NNP/3/nmod prison/prison/NN/2/xcomp";

    [Test]
    public void R1TakesAVerbWithoutAPassiveForTheVerb() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Forty/forty/CD/2/nummod inmates/inmate/NNS/0/root fled/flee/VBN/2/acl the/the/DT/5/det jail/jail/NN/3/obl ,/,/,/8/punct police/police/NNS/8/nsubj said/say/VBD/2/parataxis"
                )
                .Of("inmates"),
            Is.EqualTo("nsubj of fled")
        );

    [Test]
    public void R1LeavesAParticipleOfAVerbWithAPassive() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Forty/forty/CD/2/nummod inmates/inmate/NNS/0/root held/hold/VBN/2/acl at/at/IN/5/case Leeds/Leeds/NNP/3/obl ,/,/,/8/punct police/police/NNS/8/nsubj said/say/VBD/2/parataxis"
                )
                .Of("inmates"),
            Is.EqualTo("root")
        );

    [Test]
    public void R39TakesAVerbBehindAPassiveForOne() =>
        Assert.That(
            HandTree
                .Repaired(
                    "One/one/CD/3/nsubj:pass was/be/VBD/3/aux:pass killed/kill/VBN/0/root and/and/CC/7/cc another/another/DT/7/nsubj badly/badly/RB/7/advmod injured/injure/VBD/3/conj"
                )
                .Of("another"),
            Is.EqualTo("nsubj:pass of injured")
        );

    [Test]
    public void R47GivesAPastBehindAConjunctionToTheVerbBefore()
    {
        var tree = HandTree.Repaired(
            "Bombs/bomb/NNS/2/nsubj killed/kill/VBD/0/root four/four/CD/4/nummod men/man/NNS/2/obj and/and/CC/7/cc wounded/wound/VBD/7/amod dozens/dozen/NNS/4/conj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("wounded"), Is.EqualTo("conj of killed"));
            Assert.That(tree.Of("dozens"), Is.EqualTo("obj of wounded"));
        });
    }

    [Test]
    public void R49TakesBeBeforeWhatBefallsPeopleForAPassive() =>
        Assert.That(
            HandTree
                .Repaired("A/a/DT/2/det clerk/clerk/NN/5/nsubj was/be/VBD/5/cop slightly/slightly/RB/5/advmod hurt/hurt/VBN/0/root")
                .Of("clerk"),
            Is.EqualTo("nsubj:pass of hurt")
        );

    [Test]
    public void R48TakesTheNounBehindUntilForASubject() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Rebels/rebel/NNS/2/nsubj held/hold/VBD/0/root her/she/PRP/2/obj until/until/IN/6/case a/a/DT/6/det trooper/trooper/NN/2/obl ,/,/,/8/punct Roy/Roy/NNP/6/appos ,/,/,/6/punct shot/shoot/VBD/2/conj them/they/PRP/10/obj"
                )
                .Of("trooper"),
            Is.EqualTo("nsubj of shot")
        );

    [Test]
    public void R39LeavesAVerbWithAnObject() =>
        Assert.That(
            HandTree
                .Repaired(
                    "One/one/CD/3/nsubj:pass was/be/VBD/3/aux:pass killed/kill/VBN/0/root and/and/CC/6/cc rebels/rebel/NNS/6/nsubj injured/injure/VBD/3/conj another/another/DT/6/obj"
                )
                .Of("rebels"),
            Is.EqualTo("nsubj of injured")
        );

    [Test]
    public void R14HangsANameOnOneWord()
    {
        var tree = HandTree.Repaired(SplitName, names: [(5, 1, NameType.Prison)]);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("prison"), Is.EqualTo("nmod of guards"));
            Assert.That(tree.Of("Koro"), Is.EqualTo("compound of prison"));
            Assert.That(tree.Of("of"), Is.EqualTo("case of prison"));
        });
    }

    [Test]
    public void R14LeavesTwoPhrasesApart() =>
        Assert.That(HandTree.Repaired(SplitName, names: [(5, 1, NameType.Place)]).Of("Koro"), Is.EqualTo("nmod of guards"));

    [Test]
    public void R15JoinsAFiniteVerbToTheVerbBefore() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Men/man/NNS/2/nsubj left/leave/VBD/0/root the/the/DT/4/det jail/jail/NN/2/obj and/and/CC/6/cc ran/run/VBD/4/conj home/home/RB/6/advmod"
                )
                .Of("ran"),
            Is.EqualTo("conj of left")
        );

    [Test]
    public void R15LeavesAVerbWithItsOwnSubject() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Men/man/NNS/2/nsubj left/leave/VBD/0/root jail/jail/NN/2/obj and/and/CC/6/cc guards/guard/NNS/6/nsubj ran/run/VBD/3/conj home/home/RB/6/advmod"
                )
                .Of("ran"),
            Is.EqualTo("conj of jail")
        );

    [TestCase("stormed/storm", "obj of stormed")]
    [TestCase("became/become", "xcomp of became")]
    public void R16GivesAVerbItsObjectUnlessItLinks(string verb, string expected) =>
        Assert.That(
            HandTree
                .Repaired($"Gunmen/gunman/NNS/2/nsubj {verb}/VBD/0/root Holm/Holm/NNP/4/compound prison/prison/NN/2/xcomp")
                .Of("prison"),
            Is.EqualTo(expected)
        );

    [TestCase("town", "acl of bombing")]
    [TestCase("attack", "acl of attack")]
    public void R17SaysOfADeedThatItIsClaimed(string inner, string expected) =>
        Assert.That(
            HandTree
                .Repaired(
                    $"A/a/DT/2/det bombing/bombing/NN/0/root in/in/IN/4/case {inner}/{inner}/NN/2/nmod claimed/claim/VBN/4/acl by/by/IN/7/case rebels/rebel/NNS/5/obl:agent"
                )
                .Of("claimed"),
            Is.EqualTo(expected)
        );

    [TestCase("role/role", "nmod of role")]
    [TestCase("safety/safety", "obl of jailed")]
    public void R18SaysInWhatAPartIsTaken(string noun, string expected) =>
        Assert.That(
            HandTree
                .Repaired(
                    $"He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass jailed/jail/VBN/0/root for/for/IN/5/case {noun}/NN/3/obl in/in/IN/7/case raids/raid/NNS/3/obl"
                )
                .Of("raids"),
            Is.EqualTo(expected)
        );

    [TestCase("fled/flee", "mark of fled")]
    [TestCase("wrote/write", "obj of wrote")]
    public void R19TellsAContentFromARelativeClause(string verb, string expected) =>
        Assert.That(
            HandTree
                .Repaired(
                    $"He/he/PRP/2/nsubj denied/deny/VBD/0/root reports/report/NNS/2/obj that/that/IN/6/obj inmates/inmate/NNS/6/nsubj {verb}/VBD/3/acl:relcl"
                )
                .Of("that"),
            Is.EqualTo(expected)
        );

    [TestCase("killed/kill", "acl of three")]
    [TestCase("named/name", "acl of rebels")]
    public void R20TellsAFateOfThePartThatIsCounted(string participle, string expected) =>
        Assert.That(
            HandTree
                .Repaired(
                    $"Police/police/NNS/2/nsubj know/know/VBP/0/root three/three/CD/2/obj of/of/IN/6/case the/the/DT/6/det rebels/rebel/NNS/3/nmod {participle}/VBN/6/acl"
                )
                .Of(participle.Split('/')[0]),
            Is.EqualTo(expected)
        );

    [Test]
    public void R4GivesEachOfTwoStatesItsOwnPeople()
    {
        var tree = HandTree.Repaired(
            "Blasts/blast/NNS/2/nsubj left/leave/VBD/0/root five/five/CD/4/nummod men/man/NNS/2/obj dead/dead/JJ/4/amod and/and/CC/7/cc 20/20/CD/2/obj hurt/hurt/VBN/2/xcomp"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("dead"), Is.EqualTo("xcomp of left"));
            Assert.That(tree.Of("20"), Is.EqualTo("nsubj:pass of hurt"));
            Assert.That(tree.Of("hurt"), Is.EqualTo("conj of dead"));
        });
    }

    [Test]
    public void R41GivesTheSubjectToTheVerbBehindTheAside()
    {
        var tree = HandTree.Repaired(
            "Gure/gure/NNP/3/nsubj ,/,/,/3/punct believed/believe/VBN/0/root to/to/TO/6/mark be/be/VB/6/cop paymaster/paymaster/NN/3/xcomp ,/,/,/3/punct was/be/VBD/9/aux:pass arrested/arrest/VBN/3/parataxis"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("arrested"), Is.EqualTo("root"));
            Assert.That(tree.Of("Gure"), Is.EqualTo("nsubj:pass of arrested"));
            Assert.That(tree.Of("believed"), Is.EqualTo("acl of Gure"));
        });
    }

    [Test]
    public void R41LeavesAVerbWithASubjectOfItsOwn() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Gure/gure/NNP/3/nsubj ,/,/,/3/punct tired/tire/VBN/0/root of/of/IN/5/case waiting/waiting/NN/3/obl ,/,/,/3/punct police/police/NNS/8/nsubj arrested/arrest/VBD/3/parataxis him/he/PRP/8/obj"
                )
                .Of("Gure"),
            Is.EqualTo("nsubj of tired")
        );

    [Test]
    public void R43GivesTheVerbWithATenseToWhoIsBelievedToBeSomething()
    {
        var tree = HandTree.Repaired(
            "Gunmen/gunman/NNS/2/nsubj believed/believe/VBD/0/root to/to/TO/5/mark be/be/VB/5/cop bandits/bandit/NNS/6/nsubj raided/raid/VBD/2/xcomp a/a/DT/8/det village/village/NN/6/obj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("raided"), Is.EqualTo("root"));
            Assert.That(tree.Of("Gunmen"), Is.EqualTo("nsubj of raided"));
            Assert.That(tree.Of("believed"), Is.EqualTo("acl of Gunmen"));
            Assert.That(tree.Of("bandits"), Is.EqualTo("xcomp of believed"));
        });
    }

    [Test]
    public void R43LeavesABeliefThatIsTheMainClause() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Gunmen/gunman/NNS/3/nsubj:pass are/be/VBP/3/aux:pass believed/believe/VBN/0/root to/to/TO/6/mark be/be/VB/6/cop bandits/bandit/NNS/3/xcomp"
                )
                .Of("Gunmen"),
            Is.EqualTo("nsubj:pass of believed")
        );

    [Test]
    public void R44TakesTheNounBehindTheTimeOutOfTheMainClause()
    {
        var tree = HandTree.Repaired(
            "By/by/IN/4/case the/the/DT/4/det time/time/NN/4/compound troops/troop/NNS/9/obl came/come/IN/4/dep nine/nine/CD/9/nsubj:pass had/have/VBD/9/aux been/be/VBN/9/aux:pass stabbed/stab/VBN/0/root"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("time"), Is.EqualTo("advmod of stabbed"));
            Assert.That(tree.Of("troops"), Is.EqualTo("nmod of time"));
        });
    }
}
