using Zindan.Language.Models;

namespace Zindan.Training.Learning;

/// <summary>Where training starts.</summary>
public static class Initial
{
    private const float WordDeviation = 0.05f;
    private const float TableDeviation = 0.3f;

    /// <summary>Keys of the words that are seen often enough to have a vector of their own, in ascending order.</summary>
    public static uint[] Words(IEnumerable<WordFeatures> words, int rarest) =>
        [
            .. from word in words
            group word by FeatureWeights.Key(word.Lower) into same
            where same.Count() >= rarest
            orderby same.Key
            select same.Key,
        ];

    /// <summary>An encoder of chance.</summary>
    public static EncoderParameters Encoder(EncoderLayout layout, int channels, int layers, SeededRandom random)
    {
        var encoder = EncoderParameters.Zero(layout, channels, layers);
        foreach (var (table, values) in encoder.Embeddings.Index())
        {
            Fill(values, table == 0 ? WordDeviation : TableDeviation, random);
        }
        foreach (var weights in encoder.Weights)
        {
            Fill(weights, MathF.Sqrt(2f * channels / weights.Length), random);
        }
        return encoder;
    }

    /// <summary>Fills an array with normally distributed numbers.</summary>
    public static void Fill(float[] values, float deviation, SeededRandom random)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = deviation * random.NextNormal();
        }
    }
}
