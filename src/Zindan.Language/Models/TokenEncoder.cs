namespace Zindan.Language.Models;

/// <summary>
/// Describes each token of a sentence by numbers that depend on its neighbours too: convolutions over three tokens with rectified units, each
/// layer added to the one below.
/// </summary>
public sealed class TokenEncoder
{
    private readonly EncoderParameters _parameters;
    private readonly WordVectors _vectors;

    /// <summary>An encoder out of its numbers.</summary>
    public TokenEncoder(EncoderParameters parameters, WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters = parameters;
        _vectors = vectors;
    }

    /// <summary>How many numbers describe a token.</summary>
    public int Channels => _parameters.Channels;

    /// <summary>Encodes a sentence: a row of <see cref="Channels"/> numbers for each token, valid until the workspace is used again.</summary>
    /// <param name="rows">The tokens as the layout says.</param>
    /// <param name="length">How many tokens there are.</param>
    /// <param name="workspace">Where the results go.</param>
    public ReadOnlySpan<float> Encode(ReadOnlySpan<int> rows, int length, EncoderWorkspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var (width, channels) = (_parameters.Layout.Width, Channels);
        // One row of zeros on either side stands for what is outside the sentence.
        workspace.Reserve(length + 2, width, channels);
        Embed(rows, workspace.Input.AsSpan(0, (length + 2) * width));
        for (var layer = 0; layer < _parameters.Layers; layer++)
        {
            var (source, inputs) = layer == 0 ? (workspace.Input, width) : (workspace.Current, channels);
            var target = workspace.Next.AsSpan(channels, length * channels);
            for (var row = 0; row < length; row++)
            {
                _parameters.Biases[layer].CopyTo(target.Slice(row * channels, channels));
            }
            MatrixKernel.MultiplyAdd(source, inputs, _parameters.Weights[layer], target, length, 3 * inputs, channels);
            MatrixKernel.Rectify(target);
            if (layer > 0)
            {
                MatrixKernel.Add(target, workspace.Current.AsSpan(channels, length * channels));
            }
            (workspace.Current, workspace.Next) = (workspace.Next, workspace.Current);
            workspace.Current.AsSpan(0, channels).Clear();
            workspace.Current.AsSpan((length + 1) * channels, channels).Clear();
        }
        return workspace.Current.AsSpan(channels, length * channels);
    }

    /// <summary>Writes the rows of a sentence before encoding, between two rows of zeros.</summary>
    private void Embed(ReadOnlySpan<int> rows, Span<float> input)
    {
        var layout = _parameters.Layout;
        input[..layout.Width].Clear();
        input[^layout.Width..].Clear();
        for (var token = 0; token * layout.Rows < rows.Length; token++)
        {
            var target = input.Slice((token + 1) * layout.Width, layout.Width);
            var row = rows.Slice(token * layout.Rows, layout.Rows);
            _vectors.CopyTo(row[^1], target);
            var start = EncoderLayout.FrozenWidth;
            for (var table = 0; table < layout.Tables.Count; table++)
            {
                var dimensions = layout.Tables[table].Dimensions;
                _parameters.Embeddings[table].AsSpan(row[table] * dimensions, dimensions).CopyTo(target[start..]);
                start += dimensions;
            }
        }
    }
}
