using Zindan.Language.Models;
using Zindan.Language.Parsing;
using Zindan.Training.Packing;

namespace Zindan.Training.Parsing;

/// <summary>A parser as it comes out of training.</summary>
/// <param name="Words">Keys of the words that have a learned vector.</param>
/// <param name="Encoder">The numbers of its encoder.</param>
/// <param name="Scorer">The numbers of its scorer.</param>
public sealed record TrainedParser(uint[] Words, EncoderParameters Encoder, ScorerParameters Scorer)
{
    private readonly HashedWords _learned = new(Words, []);

    /// <summary>An example as the encoder reads it.</summary>
    public int[] Rows(ParserExample example)
    {
        var rows = new int[example.Words.Length * Encoder.Layout.Rows];
        ParserInput.Rows(example.Words, example.Upos, example.Xpos, _learned, rows);
        return rows;
    }

    /// <summary>The parser ready for use.</summary>
    public DependencyParser ToParser(WordClusters clusters, WordVectors vectors) =>
        new(Words, new TokenEncoder(Encoder, vectors), new TransitionScorer(Scorer), clusters);

    /// <summary>Writes the packed model.</summary>
    public void Write(Stream stream)
    {
        using var writer = new ModelWriter(stream, ModelHeaders.Parser);
        writer.WriteArray<uint>(Words);
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
