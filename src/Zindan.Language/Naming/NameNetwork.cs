using Zindan.Language.Models;

namespace Zindan.Language.Naming;

/// <summary>
/// A second opinion for the typer: a small convolutional network over word vectors, trained as a conditional random field. Its scores are rounded to whole
/// numbers and added to those of the perceptron. Safe to share between threads.
/// </summary>
public sealed class NameNetwork
{
    [ThreadStatic]
    private static EncoderWorkspace? t_workspace;

    private readonly HashedWords _words;
    private readonly NameNetworkParameters _parameters;
    private readonly TokenEncoder _encoder;

    /// <summary>A network out of its numbers; the words are the keys of those that have a learned vector.</summary>
    public NameNetwork(ReadOnlySpan<uint> words, NameNetworkParameters parameters, WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _words = new HashedWords(words, []);
        _parameters = parameters;
        _encoder = new TokenEncoder(parameters.Encoder, vectors);
    }

    /// <summary>The scores of a label (column) behind another (row), in natural logarithms.</summary>
    public ReadOnlySpan<float> Transitions => _parameters.Transitions;

    /// <summary>Adds the scores of each label of each token.</summary>
    /// <param name="input">The sentence.</param>
    /// <param name="scale">Whole numbers that a natural logarithm of odds is worth.</param>
    /// <param name="scores">Labels within tokens.</param>
    public void AddTo(in NameInput input, float scale, Span<int> scores)
    {
        const int outputs = NameNetworkParameters.Outputs;
        var rows = new int[input.Length * NameNetworkInput.RowsOfToken];
        NameNetworkInput.Rows(input, _words, rows);
        var encoded = _encoder.Encode(rows, input.Length, t_workspace ??= new EncoderWorkspace());
        var results = new float[input.Length * outputs];
        MatrixKernel.MultiplyAdd(encoded, _encoder.Channels, _parameters.Output, results, input.Length, _encoder.Channels, outputs);
        for (var token = 0; token < input.Length; token++)
        {
            for (var label = 0; label < NameLabel.Count; label++)
            {
                scores[(token * NameLabel.Count) + label] += (int)
                    MathF.Round((results[(token * outputs) + label] + _parameters.Bias[label]) * scale);
            }
        }
    }

    /// <summary>Reads a network out of a packed model.</summary>
    public static NameNetwork Read(ModelReader reader, WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var words = reader.ReadArray<uint>();
        return new NameNetwork(words, NameNetworkParameters.Read(reader, NameNetworkInput.Layout(words.Length)), vectors);
    }
}
