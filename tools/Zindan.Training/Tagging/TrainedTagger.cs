using Zindan.Language.Models;
using Zindan.Language.Tagging;
using Zindan.Training.Learning;
using Zindan.Training.Packing;

namespace Zindan.Training.Tagging;

/// <summary>A tagger as it comes out of training.</summary>
/// <param name="Labels">What it chooses between.</param>
/// <param name="Weights">Its weights.</param>
public sealed record TrainedTagger(TagLabel[] Labels, PackedWeights Weights)
{
    /// <summary>The tagger ready for use.</summary>
    public Tagger ToTagger(WordClusters clusters) => new(Labels, Weights.ToFeatureWeights(), clusters);

    /// <summary>Writes the packed model.</summary>
    public void Write(Stream stream)
    {
        using var writer = new ModelWriter(stream, ModelHeaders.Tagger);
        writer.WriteArray<byte>([.. Labels.Select(label => (byte)label.Upos)]);
        writer.WriteArray<byte>([.. Labels.Select(label => (byte)label.Xpos)]);
        Weights.Write(writer);
    }
}
