using Zindan.Language.Models;

namespace Zindan.Training.Naming;

/// <summary>Trains the perceptron and the networks of the name typer.</summary>
public sealed class NameTyperTrainer(WordVectors vectors, NameTrainingOptions perceptronOptions, NameNetworkOptions networkOptions)
{
    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="report">Told after each epoch of the network: its number from 1, and the mean loss of a token.</param>
    public TrainedNameTyper Train(IReadOnlyList<NameExample> examples, Action<int, double>? report = null)
    {
        var perceptron = new NameTrainer(perceptronOptions).Train(examples);
        var networks = new List<TrainedNameNetwork>();
        for (var i = 0; i < networkOptions.Networks; i++)
        {
            var options = networkOptions with { Batches = networkOptions.Batches with { Seed = networkOptions.Batches.Seed + (ulong)i } };
            networks.Add(new NameNetworkTrainer(vectors, options).Train(examples, (epoch, loss, _) => report?.Invoke(epoch, loss)));
        }
        return new TrainedNameTyper(perceptron, networks, networkOptions.Scale);
    }
}
