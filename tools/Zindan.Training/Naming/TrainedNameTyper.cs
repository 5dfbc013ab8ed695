using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Training.Packing;

namespace Zindan.Training.Naming;

/// <summary>A name typer as it comes out of training.</summary>
/// <param name="Perceptron">Its perceptron.</param>
/// <param name="Networks">Its networks.</param>
/// <param name="NetworkScale">What a natural logarithm of the networks' mean odds is worth in the perceptron's whole numbers.</param>
public sealed record TrainedNameTyper(TrainedNamePerceptron Perceptron, IReadOnlyList<TrainedNameNetwork> Networks, float NetworkScale)
{
    /// <summary>The typer ready for use.</summary>
    public NameTyper ToTyper(WordClusters clusters, WordVectors vectors, NameGazetteer gazetteer) =>
        new(
            Perceptron.Weights.ToFeatureWeights(),
            Perceptron.Transitions,
            clusters,
            gazetteer,
            [.. Networks.Select(network => network.ToNetwork(vectors))],
            NetworkScale
        );

    /// <summary>Writes the packed model.</summary>
    public void Write(Stream stream)
    {
        using var writer = new ModelWriter(stream, ModelHeaders.Names);
        Perceptron.Weights.Write(writer);
        writer.WriteArray<int>(Perceptron.Transitions);
        writer.Write(NetworkScale);
        writer.Write(Networks.Count);
        foreach (var network in Networks)
        {
            network.Write(writer);
        }
    }
}
