using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Language.Tests.Tagging;

public sealed class LemmatizerTests
{
    [TestCase("prisoners", PennTag.NNS, "prisoner")]
    [TestCase("bodies", PennTag.NNS, "body")]
    [TestCase("attaches", PennTag.VBZ, "attach")]
    [TestCase("houses", PennTag.NNS, "house")]
    [TestCase("policemen", PennTag.NNS, "policeman")]
    [TestCase("wives", PennTag.NNS, "wife")]
    [TestCase("crises", PennTag.NNS, "crisis")]
    [TestCase("boss", PennTag.NN, "boss")]
    [TestCase("stopped", PennTag.VBD, "stop")]
    [TestCase("killed", PennTag.VBN, "kill")]
    [TestCase("hospitalised", PennTag.VBN, "hospitalise")]
    [TestCase("promised", PennTag.VBN, "promise")]
    [TestCase("raised", PennTag.VBD, "raise")]
    [TestCase("hoping", PennTag.VBG, "hope")]
    [TestCase("caring", PennTag.VBG, "care")]
    [TestCase("raided", PennTag.VBD, "raid")]
    [TestCase("visiting", PennTag.VBG, "visit")]
    [TestCase("escaped", PennTag.VBD, "escape")]
    [TestCase("freed", PennTag.VBN, "free")]
    [TestCase("fleeing", PennTag.VBG, "flee")]
    [TestCase("identified", PennTag.VBN, "identify")]
    [TestCase("dying", PennTag.VBG, "die")]
    [TestCase("shot", PennTag.VBN, "shoot")]
    [TestCase("broke", PennTag.VBD, "break")]
    [TestCase("was", PennTag.VBD, "be")]
    [TestCase("bring", PennTag.VB, "bring")]
    [TestCase("larger", PennTag.JJR, "large")]
    [TestCase("heaviest", PennTag.JJS, "heavy")]
    [TestCase("Better", PennTag.JJR, "good")]
    public void UndoesInflection(string form, PennTag tag, string lemma) =>
        Assert.That(EnglishModels.Load().Lemmatizer.Lemma(form, PartOfSpeech.Other, tag), Is.EqualTo(lemma));

    [Test]
    public void KeepsTheCaseOfNames() =>
        Assert.That(EnglishModels.Load().Lemmatizer.Lemma("Rivers", PartOfSpeech.ProperNoun, PennTag.NNP), Is.EqualTo("Rivers"));
}
