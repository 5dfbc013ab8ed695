namespace Zindan.Language.Tests.Repairs;

/// <summary>R36: whom a describing clause is about does not become the subject of the main verb; what does stand before its own verb stays there.</summary>
public sealed class ObjectTakenForSubjectTests
{
    [TestCase(
        "The/the/DT/2/det nurse/nurse/NN/8/nsubj:pass who/who/WP/4/nsubj hid/hide/VBD/2/acl:relcl Ossip/ossip/NNP/8/nsubj:pass Lund/lund/NNP/5/flat was/be/VBD/8/aux:pass fined/fine/VBN/0/root",
        TestName = "two subjects of one verb"
    )]
    [TestCase(
        "The/the/DT/2/det nurse/nurse/NN/0/root who/who/WP/4/nsubj hid/hide/VBD/2/acl:relcl Ossip/ossip/NNP/8/nsubj:pass Lund/lund/NNP/5/flat was/be/VBD/8/aux:pass fined/fine/VBN/4/ccomp",
        TestName = "a noun without a verb"
    )]
    [TestCase(
        "The/the/DT/2/det nurse/nurse/NN/0/root accused/accuse/VBN/2/acl of/of/IN/5/mark hiding/hide/VBG/3/advcl Ossip/ossip/NNP/8/nsubj:pass was/be/VBD/8/aux:pass fined/fine/VBN/5/ccomp",
        TestName = "through a participle"
    )]
    [TestCase(
        "The/the/DT/2/det son/son/NN/0/root of/of/IN/5/case the/the/DT/5/det nurse/nurse/NN/2/nmod who/who/WP/7/nsubj hid/hide/VBD/5/acl:relcl Ossip/ossip/NNP/10/nsubj:pass was/be/VBD/10/aux:pass fined/fine/VBN/7/ccomp",
        TestName = "a noun inside a phrase"
    )]
    [TestCase(
        "Troops/troop/NNS/2/nsubj hunting/hunt/VBG/0/root Ossip/ossip/NNP/5/nsubj:pass were/be/VBD/5/aux:pass fined/fine/VBN/2/ccomp",
        TestName = "a participle taken for the main verb"
    )]
    public void ANameIsTheObjectOfTheClauseBeforeIt(string tokens)
    {
        var tree = HandTree.Repaired(tokens);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("Ossip"), Does.StartWith("obj of "));
            Assert.That(tree.Of("fined"), Does.StartWith("root"));
            Assert.That(tokens.Split(' ').Count(token => tree.Of(token.Split('/')[0]) == "nsubj:pass of fined"), Is.EqualTo(1));
            Assert.That(tree.Fired, Is.EqualTo("R36"));
        });
    }

    [Test]
    public void ANameBehindATitleDescribesIt()
    {
        var tree = HandTree.Repaired(
            "Guards/guard/NNS/0/root who/who/WP/3/nsubj hid/hide/VBD/1/acl:relcl rebel/rebel/NN/3/obj Ossip/ossip/NNP/6/nsubj died/die/VBD/4/acl:relcl"
        );
        Assert.That((tree.Of("Ossip"), tree.Of("Guards")), Is.EqualTo(("appos of rebel", "nsubj of died")));
    }

    [Test]
    public void AVerbWithATenseIsWhatNobodyWasMadeToDo()
    {
        var tree = HandTree.Repaired(
            "Guards/guard/NNS/0/root who/who/WP/3/nsubj hid/hide/VBD/1/acl:relcl Ossip/ossip/NNP/3/obj died/die/VBD/3/xcomp"
        );
        Assert.That((tree.Of("Ossip"), tree.Of("Guards")), Is.EqualTo(("obj of hid", "nsubj of died")));
    }

    [TestCase(
        "Guards/guard/NNS/0/root who/who/WP/3/nsubj said/say/VBD/1/acl:relcl Ossip/ossip/NNP/5/nsubj died/die/VBD/3/ccomp",
        TestName = "what somebody said"
    )]
    [TestCase(
        "Guards/guard/NNS/3/nsubj have/have/VBP/3/aux found/find/VBN/0/root Ossip/ossip/NNP/5/nsubj died/die/VBD/3/ccomp",
        TestName = "a clause of its own verb"
    )]
    [TestCase(
        "Guards/guard/NNS/6/nsubj with/with/IN/3/case whom/whom/WP/5/obl Ossip/ossip/NNP/5/nsubj fled/flee/VBD/1/acl:relcl died/die/VBD/0/root",
        TestName = "the subject of the relative clause"
    )]
    public void ASubjectStays(string tokens) => Assert.That(HandTree.Repaired(tokens).Of("Ossip"), Does.StartWith("nsubj of"));

    [TestCase(
        "Friends/friend/NNS/6/nsubj of/of/IN/4/case the/the/DT/4/det cleric/cleric/NN/1/nmod Ossip/ossip/NNP/6/nsubj burned/burn/VBD/0/root a/a/DT/8/det barn/barn/NN/6/obj",
        TestName = "two subjects, one behind a title"
    )]
    [TestCase(
        "Friends/friend/NNS/0/root of/of/IN/4/case the/the/DT/4/det cleric/cleric/NN/1/nmod Ossip/ossip/NNP/6/nsubj burned/burn/VBD/4/acl:relcl a/a/DT/8/det barn/barn/NN/6/obj",
        TestName = "a title that seems to have a clause"
    )]
    public void ANameBehindATitleInAPhraseActsInNothing(string tokens)
    {
        var tree = HandTree.Repaired(tokens);
        Assert.That((tree.Of("Ossip"), tree.Of("Friends"), tree.Of("burned")), Is.EqualTo(("appos of cleric", "nsubj of burned", "root")));
    }

    [TestCase(
        "Bombs/bomb/NNS/2/nsubj meant/mean/VBD/0/root for/for/IN/5/mark Ossip/ossip/NNP/5/nsubj killed/kill/VBD/2/advcl a/a/DT/7/det nurse/nurse/NN/5/obj",
        TestName = "the noun given to the verb"
    )]
    [TestCase(
        "Bombs/bomb/NNS/2/nsubj meant/mean/VBN/0/root for/for/IN/4/case Ossip/ossip/NNP/2/obl killed/kill/VBD/2/advcl a/a/DT/7/det nurse/nurse/NN/5/obj",
        TestName = "the noun with its preposition"
    )]
    public void WhoABombWasMeantForKillsNobody(string tokens)
    {
        var tree = HandTree.Repaired(tokens);
        Assert.Multiple(() =>
        {
            Assert.That((tree.Of("Ossip"), tree.Of("for")), Is.EqualTo(("obl of meant", "case of Ossip")));
            Assert.That((tree.Of("Bombs"), tree.Of("meant")), Is.EqualTo(("nsubj of killed", "acl of Bombs")));
            Assert.That(tree.Fired, Is.EqualTo("R37"));
        });
    }

    [Test]
    public void AClauseOfTimeStaysOne() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Bombs/bomb/NNS/2/nsubj fell/fall/VBD/0/root by/by/IN/4/case houses/house/NNS/2/obl as/as/IN/7/mark Ossip/ossip/NNP/7/nsubj slept/sleep/VBD/2/advcl"
                )
                .Repairs,
            Is.Empty
        );

    [Test]
    public void WhoIsSaidToHaveHiddenSomebodyIsFined()
    {
        var tree = HandTree.Repaired(
            "Nurses/nurse/NNS/2/nsubj said/say/VBD/0/root to/to/TO/5/mark have/have/VB/5/aux hidden/hide/VBN/2/xcomp Ossip/ossip/NNP/8/nsubj:pass was/be/VBD/8/aux:pass fined/fine/VBN/5/ccomp"
        );
        Assert.That(
            (tree.Of("Ossip"), tree.Of("Nurses"), tree.Of("said")),
            Is.EqualTo(("obj of hidden", "nsubj:pass of fined", "acl of Nurses"))
        );
    }

    [TestCase(
        "The/the/DT/3/det man/man/NN/3/compound police/police/NN/4/nsubj say/say/VBP/0/root shot/shoot/VBN/4/xcomp Ossip/ossip/NNP/8/nsubj:pass was/be/VBD/8/aux:pass fined/fine/VBN/5/ccomp",
        TestName = "the noun taken for a part of the speaker"
    )]
    [TestCase(
        "The/the/DT/2/det man/man/NN/0/root police/police/NN/4/nsubj say/say/VBP/2/parataxis shot/shoot/VBN/4/ccomp Ossip/ossip/NNP/8/nsubj:pass was/be/VBD/8/aux:pass fined/fine/VBN/5/ccomp",
        TestName = "the noun taken for the sentence"
    )]
    public void WhomOthersSaySomebodyShotIsNotFined(string tokens)
    {
        var tree = HandTree.Repaired(tokens);
        Assert.Multiple(() =>
        {
            Assert.That((tree.Of("Ossip"), tree.Of("man")), Is.EqualTo(("obj of shot", "nsubj:pass of fined")));
            Assert.That((tree.Of("police"), tree.Of("say")), Is.EqualTo(("nsubj of say", "acl:relcl of man")));
            Assert.That(tree.Fired, Is.EqualTo("R40"));
        });
    }

    [TestCase(
        "Rebels/rebel/NNS/2/obl:unmarked loyal/loyal/JJ/0/root to/to/IN/5/mark Ossip/ossip/NNP/5/nsubj fled/flee/VBD/2/advcl",
        TestName = "an adjective taken for the main word"
    )]
    [TestCase(
        "Rebels/rebel/NNS/5/nsubj loyal/loyal/JJ/1/amod to/to/IN/4/case Ossip/ossip/NNP/5/nsubj fled/flee/VBD/0/root",
        TestName = "two subjects, one behind a preposition"
    )]
    public void WhomRebelsAreLoyalToDoesNotFlee(string tokens)
    {
        var tree = HandTree.Repaired(tokens);
        Assert.Multiple(() =>
        {
            Assert.That((tree.Of("Rebels"), tree.Of("fled")), Is.EqualTo(("nsubj of fled", "root")));
            Assert.That((tree.Of("Ossip"), tree.Of("to")), Is.EqualTo(("obl of loyal", "case of Ossip")));
            Assert.That(tree.Fired, Is.EqualTo("R42"));
        });
    }

    [Test]
    public void AClauseBehindAnAdjectiveOfItsOwnVerbStays() =>
        Assert.That(
            HandTree
                .Repaired(
                    "They/they/PRP/3/nsubj were/be/VBD/3/cop glad/glad/JJ/0/root that/that/IN/6/mark Ossip/ossip/NNP/6/nsubj fled/flee/VBD/3/advcl"
                )
                .Repairs,
            Is.Empty
        );
}
