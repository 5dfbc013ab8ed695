namespace Zindan.Language.Tests.Repairs;

/// <summary>The rules for verbs before a number that a parser takes for adjectives or participles, each beside a tree that looks alike and is right.</summary>
public sealed class VerbBeforeNumberTests
{
    [Test]
    public void R13TakesWhatStandsBeforeANumberForAVerb()
    {
        var tree = HandTree.Repaired(
            "Bombs/bomb/NNS/2/nsubj killed/kill/VBD/0/root one/one/CD/4/nummod clerk/clerk/NN/2/obj and/and/CC/8/cc wounded/wound/VBN/8/amod six/six/CD/8/nummod others/other/NNS/4/conj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("wounded"), Is.EqualTo("conj of killed"));
            Assert.That(tree.Of("others"), Is.EqualTo("obj of wounded"));
            Assert.That(tree.Of("and"), Is.EqualTo("cc of wounded"));
        });
    }

    [Test]
    public void R13TakesAParticipleInIngBeforeANumberForAVerbBesideAnother()
    {
        var tree = HandTree.Repaired(
            "Bombs/bomb/NNS/2/nsubj exploded/explode/VBD/0/root killing/kill/VBG/2/advcl one/one/CD/5/nummod clerk/clerk/NN/3/obj and/and/CC/9/cc wounding/wound/VBG/9/amod six/six/CD/9/nummod others/other/NNS/5/conj"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("wounding"), Is.EqualTo("conj of killing"));
            Assert.That(tree.Of("others"), Is.EqualTo("obj of wounding"));
        });
    }

    [Test]
    public void R52TakesAPastBeforeANumberForTheVerbOfTheSentence()
    {
        var tree = HandTree.Repaired(
            "Shelling/shelling/NN/0/root in/in/IN/3/case May/May/NNP/1/nmod wounded/wound/VBD/6/amod two/two/CD/6/nummod nuns/nun/NNS/1/nmod"
        );
        Assert.Multiple(() =>
        {
            Assert.That(tree.Of("nuns"), Is.EqualTo("obj of wounded"));
            Assert.That(tree.Of("Shelling"), Is.EqualTo("nsubj of wounded"));
        });
    }

    [Test]
    public void R13LeavesAParticipleBehindANumber() =>
        Assert.That(
            HandTree
                .Repaired(
                    "Bombs/bomb/NNS/2/nsubj killed/kill/VBD/0/root one/one/CD/4/nummod clerk/clerk/NN/2/obj and/and/CC/8/cc six/six/CD/8/nummod wounded/wound/VBN/8/amod men/man/NNS/4/conj"
                )
                .Of("wounded"),
            Is.EqualTo("amod of men")
        );
}
