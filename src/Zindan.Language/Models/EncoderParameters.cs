namespace Zindan.Language.Models;

/// <summary>The numbers of a <see cref="TokenEncoder"/>.</summary>
public sealed class EncoderParameters
{
    private EncoderParameters(uint[] words, int channels, int layers)
    {
        Words = words;
        Channels = channels;
        Layers = layers;
    }

    /// <summary>Keys of the words that have a learned vector, the vector of row 0 standing for all others.</summary>
    public uint[] Words { get; }

    /// <summary>How many numbers describe an encoded token; a multiple of 32.</summary>
    public int Channels { get; }

    /// <summary>How many convolutions there are.</summary>
    public int Layers { get; }

    /// <summary>For each kind of embedding its rows.</summary>
    public required float[][] Embeddings { get; init; }

    /// <summary>For each layer a matrix of (3 × inputs) × channels.</summary>
    public required float[][] Weights { get; init; }

    /// <summary>For each layer what is added.</summary>
    public required float[][] Biases { get; init; }

    /// <summary>All arrays, in the order of the file.</summary>
    public IEnumerable<float[]> All() => [.. Embeddings, .. Weights, .. Biases];

    /// <summary>Parameters that are all zero.</summary>
    public static EncoderParameters Zero(uint[] words, int channels, int layers)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(words, channels, layers)
        {
            Embeddings =
            [
                .. EncoderInput.Tables.Select(
                    (table, index) => new float[(index == EncoderInput.WordTable ? words.Length + 1 : table.Rows) * table.Dimensions]
                ),
            ],
            Weights =
            [
                .. Enumerable.Range(0, layers).Select(layer => new float[3 * (layer == 0 ? EncoderInput.Width : channels) * channels]),
            ],
            Biases = [.. Enumerable.Range(0, layers).Select(_ => new float[channels])],
        };
    }

    /// <summary>Reads the parameters from a packed model.</summary>
    public static EncoderParameters Read(ModelReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var parameters = Zero(reader.ReadArray<uint>(), reader.ReadInt32(), reader.ReadInt32());
        foreach (var array in parameters.All())
        {
            reader.ReadHalvesInto(array);
        }
        return parameters;
    }
}
