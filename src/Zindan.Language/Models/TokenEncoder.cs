using Zindan.Language.Tagging;

namespace Zindan.Language.Models;

/// <summary>
/// Describes each token of a sentence by numbers that depend on its neighbours too: convolutions over three tokens with rectified units, each
/// layer added to the one below.
/// </summary>
public sealed class TokenEncoder
{
    private readonly EncoderParameters _parameters;
    private readonly WordVectors _vectors;
    private readonly HashedWords _words;

    /// <summary>An encoder out of its numbers.</summary>
    public TokenEncoder(EncoderParameters parameters, WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters = parameters;
        _vectors = vectors;
        _words = new HashedWords(parameters.Words, []);
    }

    /// <summary>How many numbers describe a token.</summary>
    public int Channels => _parameters.Channels;

    /// <summary>Encodes a sentence: a row of <see cref="Channels"/> numbers for each token, valid until the workspace is used again.</summary>
    public ReadOnlySpan<float> Encode(
        ReadOnlySpan<WordFeatures> words,
        ReadOnlySpan<PartOfSpeech> upos,
        ReadOnlySpan<PennTag> xpos,
        EncoderWorkspace workspace
    )
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var (width, channels, length) = (EncoderInput.Width, Channels, words.Length);
        // One row of zeros on either side stands for what is outside the sentence.
        workspace.Reserve(length + 2, width, channels);
        Embed(words, upos, xpos, workspace.Input.AsSpan(0, (length + 2) * width));
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
    private void Embed(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<PartOfSpeech> upos, ReadOnlySpan<PennTag> xpos, Span<float> input)
    {
        var width = EncoderInput.Width;
        Span<int> rows = stackalloc int[EncoderInput.Tables.Count];
        input[..width].Clear();
        input[^width..].Clear();
        for (var i = 0; i < words.Length; i++)
        {
            var target = input.Slice((i + 1) * width, width);
            _vectors.CopyTo(words[i].Row, target);
            EncoderInput.Rows(words[i], upos[i], xpos[i], _words, rows);
            var start = EncoderInput.FrozenWidth;
            for (var table = 0; table < rows.Length; table++)
            {
                var dimensions = EncoderInput.Tables[table].Dimensions;
                _parameters.Embeddings[table].AsSpan(rows[table] * dimensions, dimensions).CopyTo(target[start..]);
                start += dimensions;
            }
        }
    }
}
