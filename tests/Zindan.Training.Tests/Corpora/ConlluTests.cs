using Zindan.Language.Parsing;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;

namespace Zindan.Training.Tests.Corpora;

public sealed class ConlluTests
{
    [Test]
    public void ReadsSyntacticWordsOfEachSentence()
    {
        var sentences = Treebanks.Sentences;
        Assert.Multiple(() =>
        {
            Assert.That(sentences.Select(sentence => sentence.Document), Is.EqualTo(new[] { "a", "a", "b" }));
            Assert.That(sentences[2].Forms, Is.EqualTo(new[] { "The", "prisoners", "fled", "." }));
            Assert.That(
                sentences[1].Tokens[5],
                Is.EqualTo(
                    new TreebankToken(
                        "Khujand",
                        "Khujand",
                        PartOfSpeech.ProperNoun,
                        PennTag.NNP,
                        3,
                        DependencyRelation.Nmod,
                        "SpaceAfter=No"
                    )
                )
            );
        });
    }

    [Test]
    public void NamesTheFileAndTheLineThatIsDamaged()
    {
        using var file = new TemporaryFile("damaged.conllu", "# sent_id = 1\n1\tThe\tthe\n");
        Assert.That(() => Conllu.Read(file.Path), Throws.TypeOf<CorpusException>().With.Message.Contains("damaged.conllu, line 2"));
    }

    [Test]
    public void NamesTheFileThatIsMissing() =>
        Assert.That(
            () => Conllu.Read("no-such.conllu"),
            Throws.TypeOf<CorpusException>().With.Message.Contains("no-such.conllu").And.Message.Contains("--corpora")
        );
}
