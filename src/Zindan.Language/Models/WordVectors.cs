namespace Zindan.Language.Models;

/// <summary>Vectors of the most frequent words (GloVe, 50 dimensions, a signed byte and a scale each), by the rows of <see cref="WordClusters.RowOf"/>.</summary>
public sealed class WordVectors
{
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    /// <summary>A table out of its rows and the scale of each dimension.</summary>
    public WordVectors(sbyte[] values, float[] scales)
    {
        ArgumentNullException.ThrowIfNull(scales);
        ArgumentNullException.ThrowIfNull(values);
        _values = values;
        _scales = scales;
        Count = values.Length / scales.Length;
    }

    /// <summary>How many words have a vector.</summary>
    public int Count { get; }

    /// <summary>How many numbers a vector has.</summary>
    public int Dimensions => _scales.Length;

    /// <summary>Writes the vector of a row; zeros for a word without one.</summary>
    public void CopyTo(int row, Span<float> vector)
    {
        if (row < 0 || row >= Count)
        {
            vector[..Dimensions].Clear();
            return;
        }
        var values = _values.AsSpan(row * Dimensions, Dimensions);
        for (var i = 0; i < values.Length; i++)
        {
            vector[i] = values[i] * _scales[i];
        }
    }

    /// <summary>Reads the packed vectors.</summary>
    /// <exception cref="ModelFormatException">The stream does not hold word vectors.</exception>
    public static WordVectors Load(Stream stream, string fileName = "word-vectors.bin")
    {
        using var reader = new ModelReader(stream, "word-vectors", fileName);
        return new WordVectors(reader.ReadArray<sbyte>(), reader.ReadArray<float>());
    }
}
