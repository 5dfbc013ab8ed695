using Zindan.Language.Models;

namespace Zindan.Language.Naming;

/// <summary>The numbers of a <see cref="NameNetwork"/>, its encoder apart.</summary>
public sealed class NameNetworkParameters
{
    /// <summary>How many scores a row of the output has: the labels, filled up to a multiple of 32.</summary>
    public const int Outputs = 32;

    private NameNetworkParameters(EncoderParameters encoder) => Encoder = encoder;

    /// <summary>The encoder's numbers.</summary>
    public EncoderParameters Encoder { get; }

    /// <summary>From an encoded token to the scores: channels × outputs.</summary>
    public required float[] Output { get; init; }

    /// <summary>What is added to the scores.</summary>
    public required float[] Bias { get; init; }

    /// <summary>The scores of a label (column) behind another (row).</summary>
    public required float[] Transitions { get; init; }

    /// <summary>All arrays, in the order of the file.</summary>
    public IEnumerable<float[]> All() => [.. Encoder.All(), Output, Bias, Transitions];

    /// <summary>Parameters that are all zero but for the encoder's.</summary>
    public static NameNetworkParameters Zero(EncoderParameters encoder)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        return new(encoder)
        {
            Output = new float[encoder.Channels * Outputs],
            Bias = new float[Outputs],
            Transitions = new float[NameLabel.Count * NameLabel.Count],
        };
    }

    /// <summary>Reads the parameters from a packed model.</summary>
    public static NameNetworkParameters Read(ModelReader reader, EncoderLayout layout)
    {
        var parameters = Zero(EncoderParameters.Read(reader, layout));
        foreach (var array in new[] { parameters.Output, parameters.Bias, parameters.Transitions })
        {
            reader.ReadHalvesInto(array);
        }
        return parameters;
    }
}
