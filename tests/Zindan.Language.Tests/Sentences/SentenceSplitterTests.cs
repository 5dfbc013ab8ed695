using Zindan.Language.Documents;
using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Sentences;

public class SentenceSplitterTests
{
    [TestCase("Two men fled. One was shot.", 2)]
    [TestCase("Gen. Karimov spoke. Nobody listened.", 2)]
    [TestCase("He lives in the U.S. The army is far.", 2)]
    [TestCase("The U.S. Army is far.", 1)]
    [TestCase("They came at 3 a.m. Sunday and left.", 1)]
    [TestCase("They came at 3 a.m. The guards slept.", 2)]
    [TestCase("“They fled. Nobody saw it,” he said.", 2)]
    [TestCase("“Stop!” Karimov said.", 1)]
    [TestCase("“Why?” he asked.", 1)]
    [TestCase("He left (it was late). Then it rained.", 2)]
    [TestCase("Mr. A. B. Rahimov of Acme Inc. resigned.", 1)]
    [TestCase("Prices rose 3.5 percent. Wages fell.", 2)]
    [TestCase("He waited... and waited.", 1)]
    [TestCase("1. The gate was open.", 1)]
    public void FindsSentences(string text, int count) => Assert.That(Some.Document(text).Sentences, Has.Count.EqualTo(count));

    [Test]
    public void JoinsASentenceBrokenByABlankLine() =>
        Assert.That(
            Some.Document("They then drove off in two cars, their direction and their plans\n\nunknown to all.").Sentences,
            Has.Count.EqualTo(1)
        );

    [Test]
    public void MarksACopyOfTheLead()
    {
        var document = Some.Document(
            "Nine guards died in a raid on the jail of Anytown. The raid was led by […]\n\nNine guards died in a raid on the jail of Anytown.\n\nThe raid was led by a former guard."
        );

        Assert.That(
            document.Sentences.Select(sentence => sentence.Kind),
            Is.EqualTo(new[] { SectionKind.Repeat, SectionKind.Repeat, SectionKind.Body, SectionKind.Body })
        );
    }

    [Test]
    public void KnowsWhatIsQuoted()
    {
        var document = Some.Document("“They fled at night. Nobody saw it,” the warden said. The search goes on.");

        Assert.That(
            document.Sentences.Select(sentence => sentence.Quotation),
            Is.EqualTo(new[] { QuotationState.Inside, QuotationState.Partly, QuotationState.Outside })
        );
    }
}
