namespace Zindan.Language.Models;

/// <summary>The numbers of a <see cref="TokenEncoder"/>.</summary>
public sealed class EncoderParameters
{
    private EncoderParameters(EncoderLayout layout, int channels, int layers)
    {
        Layout = layout;
        Channels = channels;
        Layers = layers;
    }

    /// <summary>How tokens are described.</summary>
    public EncoderLayout Layout { get; }

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
    public static EncoderParameters Zero(EncoderLayout layout, int channels, int layers)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return new(layout, channels, layers)
        {
            Embeddings = [.. layout.Tables.Select(table => new float[table.Rows * table.Dimensions])],
            Weights = [.. Enumerable.Range(0, layers).Select(layer => new float[3 * (layer == 0 ? layout.Width : channels) * channels])],
            Biases = [.. Enumerable.Range(0, layers).Select(_ => new float[channels])],
        };
    }

    /// <summary>Reads the parameters from a packed model.</summary>
    public static EncoderParameters Read(ModelReader reader, EncoderLayout layout)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var parameters = Zero(layout, reader.ReadInt32(), reader.ReadInt32());
        foreach (var array in parameters.All())
        {
            reader.ReadHalvesInto(array);
        }
        return parameters;
    }
}
