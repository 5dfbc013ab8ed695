using Zindan.Language.Models;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;
using Zindan.Training.Learning;
using Zindan.Training.Tagging;

namespace Zindan.Training.Parsing;

/// <summary>Prepares treebank sentences for the parser, with tags from taggers that have not seen them.</summary>
public static class ParserExamples
{
    private const int FoldCount = 5;

    /// <summary>The examples of the sentences, in their order.</summary>
    public static IReadOnlyList<ParserExample> Jackknife(
        IReadOnlyList<TreebankSentence> sentences,
        WordClusters clusters,
        TaggerTrainingOptions options
    )
    {
        var examples = new ParserExample[sentences.Count];
        Folds.Run(
            sentences.Count,
            FoldCount,
            (learn, heldOut) =>
            {
                var tagger = new TaggerTrainer(clusters, options).Train([.. learn.Select(index => sentences[index])]).ToTagger(clusters);
                foreach (var index in heldOut)
                {
                    examples[index] = Example(sentences[index], tagger, clusters);
                }
            }
        );
        return examples;
    }

    private static ParserExample Example(TreebankSentence sentence, Tagger tagger, WordClusters clusters)
    {
        WordFeatures[] words = [.. sentence.Forms.Select(form => WordFeatures.Of(form, clusters))];
        var upos = new PartOfSpeech[words.Length];
        var xpos = new PennTag[words.Length];
        tagger.Tag(words, upos, xpos);
        var gold = new GoldTree([.. sentence.Tokens.Select(token => token.Head)], [.. sentence.Tokens.Select(token => token.Relation)]);
        return new ParserExample(words, upos, xpos, gold);
    }
}
