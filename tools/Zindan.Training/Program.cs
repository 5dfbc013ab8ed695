using System.Diagnostics;
using Zindan.Language.Models;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;
using Zindan.Training.Measuring;
using Zindan.Training.Packing;
using Zindan.Training.Parsing;
using Zindan.Training.Tagging;

var corpora = new CorpusFolder(args[1]);
var target = args[2];
var only = args.Length > 3 ? args[3] : "all";
int epochs = args.Length > 4 ? int.Parse(args[4], null) : 8;
int layers = args.Length > 5 ? int.Parse(args[5], null) : 2;
var clock = Stopwatch.StartNew();
void Say(string text) => Console.WriteLine($"{clock.Elapsed.TotalSeconds, 7:0.0} {text}");
FileStream Create(string name) => File.Create(Path.Combine(target, name));
if (only is "all" or "clusters")
{
    using (var stream = Create("word-clusters.bin"))
        WordClustersPacker.WriteClusters(corpora, stream);
    using (var stream = Create("word-vectors.bin"))
        WordClustersPacker.WriteVectors(corpora, stream);
    Say("clusters");
}
var clusters = WordClusters.Load(File.OpenRead(Path.Combine(target, "word-clusters.bin")));
var vectors = WordVectors.Load(File.OpenRead(Path.Combine(target, "word-vectors.bin")));
Say("loaded");
TreebankSentence[] train = [.. corpora.Ewt("train"), .. corpora.Gum("train")];
Say($"{train.Length} sentences");
var options = new TaggerTrainingOptions();
if (only is "all" or "tagger")
{
    using (var writer = new StreamWriter(Path.Combine(target, "lemma-exceptions.tsv")))
        LemmaExceptions.Write(LemmaExceptions.Find(train, clusters), writer);
    using var stream = Create("tagger.bin");
    new TaggerTrainer(clusters, options).Train(train).Write(stream);
    Say("tagger");
}
var tagger = Tagger.Load(File.OpenRead(Path.Combine(target, "tagger.bin")), clusters);
var lemmatizer = Lemmatizer.Load(
    clusters,
    ("lemma-exceptions.tsv", File.OpenRead(Path.Combine(target, "lemma-exceptions.tsv"))),
    ("irregular.tsv", EnglishModels.OpenIrregularInflections())
);
(string, IReadOnlyList<TreebankSentence>)[] tests =
[
    ("ewtDev", corpora.Ewt("dev")),
    ("ewt", corpora.Ewt("test")),
    ("pud", corpora.Pud()),
    ("gumNews", corpora.GumNews()),
    ("gumDev", corpora.Gum("dev")),
];
if (only is "all" or "parser")
{
    var cache = Path.Combine(Path.GetTempPath(), "jackknife.tags");
    var examples = ParserExamples.Jackknife(train, clusters, options);
    Say("jackknifed");
    var trained = new ParserTrainer(vectors, new ParserTrainingOptions { Epochs = epochs, Layers = layers }).Train(
        examples,
        (epoch, loss, parser) =>
        {
            Say($"epoch {epoch} loss {loss:0.0000}");
            foreach (var (name, sentences) in tests)
            {
                Console.Write(
                    string.Join(
                        "  ",
                        new ParsingMeasure(name, sentences, tagger, parser.ToParser(clusters, vectors), lemmatizer)
                            .Measure()
                            .Where(f => epoch == 1 || f.Key.Contains("las.") || f.Key.Contains("parserW"))
                            .Select(figure => $"{figure.Key} {figure.Value:0.00}")
                    ) + "  "
                );
            }
            Console.WriteLine();
            using var stream = Create("parser.bin");
            parser.Write(stream);
        }
    );
    using (var stream = Create("parser.bin"))
        trained.Write(stream);
    Say("parser");
}
return 0;
