using System.Globalization;
using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;
using Zindan.Training.Naming;
using Zindan.Training.Packing;
using Zindan.Training.Parsing;
using Zindan.Training.Tagging;

namespace Zindan.Training.Commands;

/// <summary>Trains the models one after the other; each takes those before it from the folder of models.</summary>
internal sealed class ModelTraining(CorpusFolder corpora, DirectoryInfo models, Action<string> report)
{
    private readonly TaggerTrainingOptions _tagging = new();

    public void Run(ModelParts parts)
    {
        if (parts.HasFlag(ModelParts.Tables))
        {
            MakeTables();
        }
        if (parts == ModelParts.Tables)
        {
            return;
        }
        using var clusterStream = Open("word-clusters.bin");
        using var vectorStream = Open("word-vectors.bin");
        var clusters = WordClusters.Load(clusterStream);
        var vectors = WordVectors.Load(vectorStream);
        TreebankSentence[] sentences = [.. corpora.Ewt("train"), .. corpora.Gum("train")];
        report(string.Create(CultureInfo.InvariantCulture, $"{sentences.Length:N0} sentences to learn tags and trees from"));
        if (parts.HasFlag(ModelParts.Tagger))
        {
            MakeTagger(sentences, clusters);
        }
        if ((parts & (ModelParts.Parser | ModelParts.Names)) == ModelParts.None)
        {
            return;
        }
        var examples = ParserExamples.Jackknife(sentences, clusters, _tagging);
        report("tagged the sentences by taggers that have not seen them");
        if (parts.HasFlag(ModelParts.Parser))
        {
            var parser = new ParserTrainer(vectors, new ParserTrainingOptions()).Train(
                examples,
                (epoch, loss, _) => ReportEpoch("parser", epoch, loss)
            );
            Create("parser.bin", parser.Write);
        }
        if (parts.HasFlag(ModelParts.Names))
        {
            MakeNames(sentences, examples, clusters, vectors);
        }
    }

    private void MakeTables()
    {
        Create("word-clusters.bin", stream => WordClustersPacker.WriteClusters(corpora, stream));
        Create("word-vectors.bin", stream => WordClustersPacker.WriteVectors(corpora, stream));
        using var stream = Open("word-clusters.bin");
        var clusters = WordClusters.Load(stream);
        Create("gazetteer.bin", target => GazetteerPacker.Write(corpora, clusters, target));
    }

    private void MakeTagger(TreebankSentence[] sentences, WordClusters clusters)
    {
        Create("tagger.bin", new TaggerTrainer(clusters, _tagging).Train(sentences).Write);
        Create(
            "lemma-exceptions.tsv",
            stream =>
            {
                using var writer = new StreamWriter(stream);
                LemmaExceptions.Write(LemmaExceptions.Find(sentences, clusters), writer);
            }
        );
    }

    private void MakeNames(TreebankSentence[] sentences, IReadOnlyList<ParserExample> tagged, WordClusters clusters, WordVectors vectors)
    {
        using var taggerStream = Open("tagger.bin");
        using var gazetteerStream = Open("gazetteer.bin");
        var tagger = Tagger.Load(taggerStream, clusters);
        var gazetteer = NameGazetteer.Load(gazetteerStream);
        var examples = new NameCorpora(corpora, new NameExamples(clusters, gazetteer), tagger, learnDevelopment: true).Read(
            sentences,
            tagged
        );
        report(string.Create(CultureInfo.InvariantCulture, $"{examples.Count:N0} sentences to learn names from"));
        var typer = new NameTyperTrainer(vectors, new NameTrainingOptions(), new NameNetworkOptions()).Train(
            examples,
            (epoch, loss) => ReportEpoch("names", epoch, loss)
        );
        Create("names.bin", typer.Write);
    }

    private void ReportEpoch(string model, int epoch, double loss) =>
        report(string.Create(CultureInfo.InvariantCulture, $"{model}: epoch {epoch}, mean loss {loss:0.0000}"));

    private FileStream Open(string name) =>
        File.Exists(Path.Combine(models.FullName, name))
            ? File.OpenRead(Path.Combine(models.FullName, name))
            : throw new CorpusException(
                $"{Path.Combine(models.FullName, name)}: not found. Run the command without --only, which makes this file too."
            );

    private void Create(string name, Action<Stream> write)
    {
        // Written aside first, so that a stopped run leaves no half of a model.
        var path = Path.Combine(models.FullName, name);
        using (var stream = File.Create(path + ".new"))
        {
            write(stream);
        }
        File.Move(path + ".new", path, overwrite: true);
        report(string.Create(CultureInfo.InvariantCulture, $"{name}: {new FileInfo(path).Length:N0} bytes"));
    }
}
