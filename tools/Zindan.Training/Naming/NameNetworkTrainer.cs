using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Training.Learning;

namespace Zindan.Training.Naming;

/// <summary>Trains the network of the name typer as a conditional random field (Lafferty, McCallum and Pereira 2001).</summary>
public sealed class NameNetworkTrainer(WordVectors vectors, NameNetworkOptions options)
{
    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="report">Told after each epoch: its number from 1, the mean loss of a token, and the network so far.</param>
    public TrainedNameNetwork Train(IReadOnlyList<NameExample> examples, Action<int, double, TrainedNameNetwork>? report = null)
    {
        var random = new SeededRandom(options.Batches.Seed);
        var words = Initial.Words(examples.SelectMany(example => example.Words), options.RarestWord);
        var encoder = Initial.Encoder(NameNetworkInput.Layout(words.Length), options.Channels, options.Layers, random);
        var network = new TrainedNameNetwork(words, NameNetworkParameters.Zero(encoder));
        Initial.Fill(network.Parameters.Output, MathF.Sqrt(1f / options.Channels), random);
        BatchTraining.Run(
            network.Parameters.All(),
            [.. Enumerable.Range(0, BatchTraining.Parts).Select(_ => new NameShard(network, vectors, options))],
            examples,
            options.Batches,
            (epoch, loss) => report?.Invoke(epoch, loss, network)
        );
        network.Parameters.Bias[NameLabel.Outside] += options.OutsideBias;
        return network;
    }
}
