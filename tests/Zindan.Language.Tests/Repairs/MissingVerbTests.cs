using Zindan.Language.Documents;

namespace Zindan.Language.Tests.Repairs;

/// <summary>The rules that give a clause its verb, its subject and the noun that it describes, on trees that a parser may well give, each beside one that looks alike and is right.</summary>
public sealed class MissingVerbTests
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
            Assert.That(tree.Fired, Is.EqualTo("R1"));
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
            Assert.That(tree.Fired, Is.EqualTo("R2"));
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
            Assert.That(tree.Fired, Is.EqualTo("R3"));
        });
    }

    [TestCase(
        "brother/brother/NN/0/root of/of/IN/4/case the/the/DT/4/det rebels/rebel/NNS/1/nmod who/who/WP/7/nsubj:pass were/be/BE/7/aux:pass jailed/jail/VBN/4/acl:relcl"
    )]
    [TestCase(
        "leader/leader/NN/0/root of/of/IN/4/case the/the/DT/4/det rebels/rebel/NNS/1/nmod who/who/WP/6/nsubj fled/flee/VBD/4/acl:relcl"
    )]
    public void R3LeavesAClauseThatAgrees(string tokens) => Assert.That(HandTree.Repaired(tokens).Repairs, Is.Empty);
}
