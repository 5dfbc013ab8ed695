namespace Zindan.Language.Tests.Repairs;

/// <summary>The rules for verbs that lost their subject or object to a word beside them, and people who were not joined to those they stand with, each beside a tree that looks alike and is right.</summary>
public sealed class LostArgumentTests
{
    [Test]
    public void R80TakesAVerbBeforeItsObjectForNoAside()
    {
        var tree = HandTree.Repaired(
            "Porters/porter/NNS/2/nsubj admitted/admit/VBD/6/parataxis arson/arson/NN/6/nsubj:pass and/and/CC/6/cc were/be/VBD/6/aux:pass jailed/jail/VBN/0/root"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("admitted"), Is.EqualTo("root"));
            Assert.That(tree.Of("arson"), Is.EqualTo("obj of admitted"));
            Assert.That(tree.Of("jailed"), Is.EqualTo("conj of admitted"));
        });
    }

    [Test]
    public void R80TakesTheNounForTheObjectOfTheVerbBeforeIt() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Porters/porter/NNS/2/nsubj denied/deny/VBD/3/parataxis arson/arson/NN/0/root and/and/CC/5/cc fled/flee/VBD/3/conj"
                )
                .Of("arson"),
            Is.EqualTo("obj of denied")
        );

    [Test]
    public void R80LeavesAnAsideBetweenMarks() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Porters/porter/NNS/2/nsubj said/say/VBD/6/parataxis ,/,/,/6/punct guards/guard/NNS/6/nsubj:pass were/be/VBD/6/aux:pass jailed/jail/VBN/0/root"
                )
                .Of("said"),
            Is.EqualTo("parataxis of jailed")
        );

    [Test]
    public void R81TakesTheParticipleAtTheHeadForTheVerb()
    {
        var tree = HandTree.Repaired("Detained/detain/VBN/3/csubj were/be/VBD/3/cop clerks/clerk/NNS/0/root");
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("Detained"), Is.EqualTo("root"));
            Assert.That(tree.Of("clerks"), Is.EqualTo("nsubj:pass of Detained"));
            Assert.That(tree.Of("were"), Is.EqualTo("aux:pass of Detained"));
        });
    }

    [Test]
    public void R82GivesThePassiveASecondSubject() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Clerks/clerk/NNS/3/nsubj:pass were/be/VBD/3/aux:pass detained/detain/VBN/0/root ,/,/,/7/punct as/as/IN/7/mark were/be/VBD/7/cop porters/porter/NNS/3/advcl"
                )
                .Of("porters"),
            Is.EqualTo("conj of Clerks")
        );

    [Test]
    public void R83TakesWhoIsNamedAmongOthersForTheObject() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Police/police/NNS/2/nsubj detained/detain/VBD/0/root ,/,/,/5/punct among/among/IN/5/case others/other/NNS/2/obl ,/,/,/7/punct clerks/clerk/NNS/5/conj"
                )
                .Of("clerks"),
            Is.EqualTo("obj of detained")
        );

    [Test]
    public void R85JoinsANounToTheObject() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Police/police/NNS/2/nsubj detained/detain/VBD/0/root guards/guard/NNS/2/obj and/and/CC/5/cc others/other/NNS/2/conj"
                )
                .Of("others"),
            Is.EqualTo("conj of guards")
        );
}
