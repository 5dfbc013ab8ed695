using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Training.Learning;

namespace Zindan.Training.Naming;

/// <summary>Trains the name typer's structured perceptron: decodes each sentence, and where the answer is wrong, moves the weights of both answers.</summary>
public sealed class NameTrainer(NameTrainingOptions options)
{
    /// <summary>Learns from examples.</summary>
    public TrainedNamePerceptron Train(IReadOnlyList<NameExample> examples)
    {
        var perceptron = new AveragedPerceptron();
        var transitions = new AveragedPerceptron();
        var random = new SeededRandom(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var index in Shuffle.Order(examples.Count, random))
            {
                Learn(perceptron, transitions, examples[index]);
            }
        }
        return TrainedNamePerceptron.From(perceptron, transitions, options.SmallestWeight);
    }

    /// <summary>The feature that stands for "behind this label" in the perceptron of transitions.</summary>
    internal static ulong Behind(int label) => StableHash.Mix((ulong)label + 1);

    private static void Learn(AveragedPerceptron perceptron, AveragedPerceptron transitions, NameExample example)
    {
        var length = example.Words.Length;
        var features = new ulong[length][];
        var scores = new int[length * NameLabel.Count];
        Span<ulong> buffer = stackalloc ulong[NameFeatures.Capacity];
        var input = example.Input;
        for (var token = 0; token < length; token++)
        {
            features[token] = buffer[..NameFeatures.Extract(input, token, buffer)].ToArray();
            foreach (var feature in features[token])
            {
                perceptron.AddTo(scores.AsSpan(token * NameLabel.Count, NameLabel.Count), feature);
            }
        }
        var between = new int[NameLabel.Count * NameLabel.Count];
        for (var label = 0; label < NameLabel.Count; label++)
        {
            transitions.AddTo(between.AsSpan(label * NameLabel.Count, NameLabel.Count), Behind(label));
        }
        var labels = new int[length];
        NameDecoder.Decode(scores, between, labels, []);
        for (var token = 0; token < length; token++)
        {
            var (right, own) = (example.Labels[token], labels[token]);
            if (right != own)
            {
                foreach (var feature in features[token])
                {
                    perceptron.Update(feature, right, 1);
                    perceptron.Update(feature, own, -1);
                }
            }
            if (token > 0 && (right != own || example.Labels[token - 1] != labels[token - 1]))
            {
                transitions.Update(Behind(example.Labels[token - 1]), right, 1);
                transitions.Update(Behind(labels[token - 1]), own, -1);
            }
        }
        perceptron.Step();
        transitions.Step();
    }
}
