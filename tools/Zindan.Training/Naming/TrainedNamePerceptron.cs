using Zindan.Language.Naming;
using Zindan.Training.Learning;

namespace Zindan.Training.Naming;

/// <summary>The perceptron of a name typer as it comes out of training.</summary>
/// <param name="Weights">The weights of its features.</param>
/// <param name="Transitions">The scores of a label (column) behind another (row).</param>
public sealed record TrainedNamePerceptron(PackedWeights Weights, int[] Transitions)
{
    /// <summary>What one update is worth.</summary>
    private const int Unit = 64;

    /// <summary>Takes the averages out of the perceptrons of features and of transitions, on one scale.</summary>
    public static TrainedNamePerceptron From(AveragedPerceptron features, AveragedPerceptron transitions, double smallestWeight)
    {
        var weights = features.Pack(smallestWeight, Unit);
        var between = transitions.Averages(NameLabel.Count, Enumerable.Range(0, NameLabel.Count).Select(NameTrainer.Behind));
        return new TrainedNamePerceptron(weights, [.. between.Select(average => (int)Math.Round(average * weights.Scale))]);
    }
}
