using Zindan.Language.Models;
using Zindan.Language.Parsing;
using Zindan.Training.Packing;

namespace Zindan.Training.Parsing;

/// <summary>A parser as it comes out of training.</summary>
/// <param name="Encoder">The numbers of its encoder.</param>
/// <param name="Scorer">The numbers of its scorer.</param>
public sealed record TrainedParser(EncoderParameters Encoder, ScorerParameters Scorer)
{
    /// <summary>The parser ready for use.</summary>
    public DependencyParser ToParser(WordClusters clusters, WordVectors vectors) =>
        new(new TokenEncoder(Encoder, vectors), new TransitionScorer(Scorer), clusters);

    /// <summary>Writes the packed model.</summary>
    public void Write(Stream stream)
    {
        using var writer = new ModelWriter(stream, ModelHeaders.Parser);
        writer.WriteArray<uint>(Encoder.Words);
        writer.Write(Encoder.Channels);
        writer.Write(Encoder.Layers);
        foreach (var array in Encoder.All())
        {
            writer.WriteHalves(array);
        }
        writer.Write(Scorer.Inputs);
        writer.Write(Scorer.Hidden);
        foreach (var array in Scorer.All())
        {
            writer.WriteHalves(array);
        }
    }
}
