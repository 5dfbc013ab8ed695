using Zindan.Language.Models;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;
using Zindan.Training.Learning;

namespace Zindan.Training.Tagging;

/// <summary>Trains the tagger.</summary>
public sealed class TaggerTrainer(WordClusters clusters, TaggerTrainingOptions options)
{
    private const int Unit = 256;

    /// <summary>Learns from tagged sentences.</summary>
    public TrainedTagger Train(IReadOnlyList<TreebankSentence> sentences)
    {
        var labels = Labels(sentences);
        var numbers = labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        WordFeatures[][] words =
        [
            .. sentences.Select(sentence => sentence.Forms.Select(form => WordFeatures.Of(form, clusters)).ToArray()),
        ];
        int[][] gold =
        [
            .. sentences.Select(sentence =>
                sentence.Tokens.Select(token => numbers.GetValueOrDefault(new(token.Upos, token.Xpos), -1)).ToArray()
            ),
        ];
        var perceptron = new AveragedPerceptron();
        var random = new SeededRandom(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var sentence in Shuffle.Order(words.Length, random))
            {
                Learn(perceptron, words[sentence], gold[sentence], labels.Length);
            }
        }
        return new TrainedTagger(labels, perceptron.Pack(options.SmallestWeight, Unit));
    }

    private static void Learn(AveragedPerceptron perceptron, WordFeatures[] words, int[] gold, int labelCount)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Capacity];
        Span<int> scores = stackalloc int[labelCount];
        var (previous, beforePrevious) = (TaggerFeatures.NoLabel, TaggerFeatures.NoLabel);
        for (var i = 0; i < words.Length; i++)
        {
            var extracted = features[..TaggerFeatures.Extract(words, i, previous, beforePrevious, features)];
            scores.Clear();
            foreach (var feature in extracted)
            {
                perceptron.AddTo(scores, feature);
            }
            var best = 0;
            for (var label = 1; label < labelCount; label++)
            {
                if (scores[label] > scores[best])
                {
                    best = label;
                }
            }
            if (gold[i] >= 0 && best != gold[i])
            {
                foreach (var feature in extracted)
                {
                    perceptron.Update(feature, gold[i], 1);
                    perceptron.Update(feature, best, -1);
                }
            }
            perceptron.Step();
            (beforePrevious, previous) = (previous, best);
        }
    }

    /// <summary>The labels seen often enough, the most frequent first.</summary>
    private TagLabel[] Labels(IReadOnlyList<TreebankSentence> sentences) =>
        [
            .. sentences
                .SelectMany(sentence => sentence.Tokens)
                .GroupBy(token => new TagLabel(token.Upos, token.Xpos))
                .Where(group => group.Count() >= options.RarestLabel)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key.Upos)
                .ThenBy(group => group.Key.Xpos)
                .Select(group => group.Key)
                .Take(TaggerFeatures.NoLabel),
        ];
}
