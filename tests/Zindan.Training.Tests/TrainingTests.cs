using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Language.Parsing;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;
using Zindan.Training.Learning;
using Zindan.Training.Naming;
using Zindan.Training.Parsing;
using Zindan.Training.Tagging;

namespace Zindan.Training.Tests;

/// <summary>Trains each model on a handful of sentences: they are learned, packed and read back, and a second run gives the same bytes.</summary>
public sealed class TrainingTests
{
    private static readonly WordClusters s_clusters = EnglishModels.Load().Clusters;
    private static readonly WordVectors s_vectors = new(
        new sbyte[EncoderLayout.FrozenWidth],
        [.. Enumerable.Repeat(1f, EncoderLayout.FrozenWidth)]
    );
    private static readonly NameGazetteer s_gazetteer = new([], []);

    [Test]
    public void TaggerLearnsAndPacksTheSameTwice()
    {
        var packed = Pack(stream => TrainTagger().Write(stream));
        var tagger = Tagger.Load(new MemoryStream(packed), s_clusters);
        Assert.Multiple(() =>
        {
            Assert.That(Pack(stream => TrainTagger().Write(stream)), Is.EqualTo(packed));
            foreach (var sentence in Treebanks.Sentences)
            {
                var upos = new PartOfSpeech[sentence.Forms.Length];
                tagger.Tag(sentence.Forms, upos, new PennTag[upos.Length]);
                Assert.That(upos, Is.EqualTo(sentence.Tokens.Select(token => token.Upos)));
            }
        });
    }

    [Test]
    public void ParserLearnsAndPacksTheSameTwice()
    {
        var packed = Pack(stream => TrainParser().Write(stream));
        var parser = DependencyParser.Load(new MemoryStream(packed), s_clusters, s_vectors);
        Assert.Multiple(() =>
        {
            Assert.That(Pack(stream => TrainParser().Write(stream)), Is.EqualTo(packed));
            foreach (var sentence in Treebanks.Sentences)
            {
                var heads = new int[sentence.Forms.Length];
                var relations = new DependencyRelation[heads.Length];
                parser.Parse(sentence.Forms, Upos(sentence), Xpos(sentence), heads, relations, out var margin);
                Assert.That(heads, Is.EqualTo(sentence.Tokens.Select(token => token.Head)));
                Assert.That(relations, Is.EqualTo(sentence.Tokens.Select(token => token.Relation)));
                Assert.That(margin, Is.GreaterThan(0));
            }
        });
    }

    [Test]
    public void NameTyperLearnsAndPacksTheSameTwice()
    {
        var packed = Pack(stream => TrainNames().Write(stream));
        var typer = NameTyper.Load(new MemoryStream(packed), s_clusters, s_vectors, s_gazetteer);
        var sentence = Treebanks.Sentences[1];
        Assert.Multiple(() =>
        {
            Assert.That(Pack(stream => TrainNames().Write(stream)), Is.EqualTo(packed));
            Assert.That(
                typer.Type(sentence.Forms, Upos(sentence), Xpos(sentence)).Select(name => name with { Margin = 0 }),
                Is.EqualTo(new[] { new NameSpan(0, 1, NameType.Person, 0), new NameSpan(5, 6, NameType.Location, 0) })
            );
        });
    }

    [Test]
    public void FindsLemmasThatRulesDoNotGive()
    {
        var sentences = Treebanks.Read(
            "1\tgoose\tgoose\tNOUN\tNN\t_\t0\troot\t_\t_\n2\tspectra\tspectrum\tNOUN\tNNS\t_\t1\tdep\t_\t_\n3\tspectra\tspectrum\tNOUN\tNNS\t_\t1\tdep\t_\t_\n4\twolves\twolf\tNOUN\tNNS\t_\t1\tdep\t_\t_\n\n"
        );
        Assert.That(
            LemmaExceptions.Find(sentences, s_clusters),
            Is.EqualTo(new[] { KeyValuePair.Create(("spectra", PennTag.NNS), "spectrum") })
        );
    }

    private static TrainedTagger TrainTagger() =>
        new TaggerTrainer(s_clusters, new TaggerTrainingOptions(Epochs: 10, RarestLabel: 1)).Train(Treebanks.Sentences);

    private static TrainedParser TrainParser()
    {
        var options = new ParserTrainingOptions
        {
            Batches = new BatchOptions { Epochs = 60, BatchSize = 2 },
            Channels = 32,
            Hidden = 32,
            Layers = 2,
            RarestWord = 1,
        };
        ParserExample[] examples =
        [
            .. Treebanks.Sentences.Select(sentence => new ParserExample(
                [.. sentence.Forms.Select(form => WordFeatures.Of(form, s_clusters))],
                Upos(sentence),
                Xpos(sentence),
                new GoldTree([.. sentence.Tokens.Select(token => token.Head)], [.. sentence.Tokens.Select(token => token.Relation)])
            )),
        ];
        return new ParserTrainer(s_vectors, options).Train(examples);
    }

    private static TrainedNameTyper TrainNames()
    {
        var makeExamples = new NameExamples(s_clusters, s_gazetteer);
        NameExample[] examples =
        [
            .. Treebanks.Sentences.Select(sentence =>
            {
                NameSpan[] names = sentence.Forms[0] == "Karimov" ? [new(0, 1, NameType.Person, 0), new(5, 6, NameType.Location, 0)] : [];
                return makeExamples.Example(
                    new NamedSentence(sentence.Document, sentence.Forms, names),
                    [.. sentence.Forms.Select(form => WordFeatures.Of(form, s_clusters))],
                    Upos(sentence),
                    Xpos(sentence),
                    style: 0
                );
            }),
        ];
        var network = new NameNetworkOptions
        {
            Batches = new BatchOptions { Epochs = 3, BatchSize = 2 },
            Channels = 32,
            Layers = 1,
        };
        return new NameTyperTrainer(s_vectors, new NameTrainingOptions(Epochs: 10), network).Train(examples);
    }

    private static byte[] Pack(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static PartOfSpeech[] Upos(TreebankSentence sentence) => [.. sentence.Tokens.Select(token => token.Upos)];

    private static PennTag[] Xpos(TreebankSentence sentence) => [.. sentence.Tokens.Select(token => token.Xpos)];
}
