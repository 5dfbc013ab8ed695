using Zindan.Language.Models;

namespace Zindan.Training.Learning;

/// <summary>
/// A <see cref="TokenEncoder"/> in training: runs forward over several sentences at once, with a row of zeros between them, and carries the gradient back.
/// </summary>
public sealed class EncoderGradient
{
    private readonly EncoderParameters _parameters;
    private readonly WordVectors _vectors;
    private readonly EncoderDropout _dropout;
    private readonly List<int[]> _rows = [];
    private float[] _input = [];
    private float[][] _outputs;
    private float[][] _rectified;
    private int _count;

    /// <summary>A trainer of the parameters.</summary>
    public EncoderGradient(EncoderParameters parameters, WordVectors vectors, EncoderDropout dropout)
    {
        _parameters = parameters;
        _vectors = vectors;
        _dropout = dropout;
        _outputs = [.. Enumerable.Repeat(Array.Empty<float>(), parameters.Layers)];
        _rectified = [.. Enumerable.Repeat(Array.Empty<float>(), parameters.Layers)];
        Gradients = Adam.Zeros(parameters.All());
    }

    /// <summary>The gradients of all parameters, added up since they were last set to zero.</summary>
    public float[][] Gradients { get; }

    /// <summary>The encoded rows of the last forward run; the row of zeros before the first sentence comes first.</summary>
    public ReadOnlySpan<float> Output => _outputs[^1].AsSpan(0, _count * _parameters.Channels);

    /// <summary>Starts a batch. Returns the first row of each sentence through <see cref="Add"/>.</summary>
    public void Begin()
    {
        _rows.Clear();
        _rows.Add([]);
    }

    /// <summary>Adds a sentence, given as the layout says, to the batch; returns the row of its first token.</summary>
    public int Add(ReadOnlySpan<int> sentence, SeededRandom random)
    {
        var start = _rows.Count;
        var count = _parameters.Layout.Rows;
        for (var i = 0; i < sentence.Length; i += count)
        {
            var rows = sentence.Slice(i, count).ToArray();
            // A table's row -1 reads as zeros; the word's table has a row for unknown words instead.
            for (var table = 0; table < rows.Length; table++)
            {
                var isWord = table == 0;
                if (random.NextSingle() < (isWord ? _dropout.Word : _dropout.Table))
                {
                    rows[table] = isWord ? 0 : -1;
                }
            }
            _rows.Add(rows);
        }
        _rows.Add([]);
        return start;
    }

    /// <summary>Runs the batch forward.</summary>
    public void Forward(SeededRandom random)
    {
        var (width, channels) = (_parameters.Layout.Width, _parameters.Channels);
        _count = _rows.Count;
        Embed(width);
        for (var layer = 0; layer < _parameters.Layers; layer++)
        {
            Reserve(ref _outputs[layer], _count * channels);
            Reserve(ref _rectified[layer], _count * channels);
            var (source, inputs) = layer == 0 ? (_input, width) : (_outputs[layer - 1], channels);
            var rectified = _rectified[layer].AsSpan(0, _count * channels);
            for (var row = 0; row < _count; row++)
            {
                _parameters.Biases[layer].CopyTo(rectified[(row * channels)..]);
            }
            MatrixKernel.MultiplyAdd(source, inputs, _parameters.Weights[layer], rectified[channels..], _count - 2, 3 * inputs, channels);
            MatrixKernel.Rectify(rectified);
            ClearSeparators(rectified, channels);
            Dropout.Apply(rectified, _dropout.Channel, random);
            rectified.CopyTo(_outputs[layer]);
            if (layer > 0)
            {
                MatrixKernel.Add(_outputs[layer].AsSpan(0, _count * channels), _outputs[layer - 1].AsSpan(0, _count * channels));
            }
        }
    }

    /// <summary>Carries the gradient of <see cref="Output"/> back to the parameters.</summary>
    /// <param name="gradient">As long as <see cref="Output"/>; used as working memory.</param>
    public void Backward(float[] gradient)
    {
        var (width, channels, layers) = (_parameters.Layout.Width, _parameters.Channels, _parameters.Layers);
        var tables = _parameters.Layout.Tables.Count;
        var inner = new float[_count * channels];
        for (var layer = layers - 1; layer >= 0; layer--)
        {
            var (source, inputs) = layer == 0 ? (_input, width) : (_outputs[layer - 1], channels);
            gradient.AsSpan(0, _count * channels).CopyTo(inner);
            Dropout.Backward(inner, _rectified[layer], _dropout.Channel);
            var bias = Gradients[tables + layers + layer];
            for (var row = 0; row < _count; row++)
            {
                MatrixKernel.Add(bias, inner.AsSpan(row * channels, channels));
            }
            var rows = inner.AsSpan(channels, (_count - 2) * channels);
            MatrixKernel.MultiplyTransposedAdd(source, inputs, rows, Gradients[tables + layer], _count - 2, 3 * inputs, channels);
            var transposed = new float[3 * inputs * channels];
            Dropout.Transpose(_parameters.Weights[layer], 3 * inputs, channels, transposed);
            var below = layer == 0 ? new float[_count * width] : gradient;
            var part = new float[channels * inputs];
            for (var offset = 0; offset < 3; offset++)
            {
                for (var channel = 0; channel < channels; channel++)
                {
                    transposed.AsSpan((channel * 3 * inputs) + (offset * inputs), inputs).CopyTo(part.AsSpan(channel * inputs));
                }
                MatrixKernel.MultiplyAdd(rows, channels, part, below.AsSpan(offset * inputs), _count - 2, channels, inputs);
            }
            if (layer == 0)
            {
                Scatter(below, width);
            }
        }
    }

    private static void Reserve(ref float[] array, int size)
    {
        if (array.Length < size)
        {
            array = new float[size + (size / 4)];
        }
    }

    private void Embed(int width)
    {
        Reserve(ref _input, _count * width);
        _input.AsSpan(0, _count * width).Clear();
        for (var row = 0; row < _count; row++)
        {
            var rows = _rows[row];
            if (rows.Length == 0)
            {
                continue;
            }
            var target = _input.AsSpan(row * width, width);
            _vectors.CopyTo(rows[^1], target);
            var start = EncoderLayout.FrozenWidth;
            for (var table = 0; table < _parameters.Layout.Tables.Count; table++)
            {
                var dimensions = _parameters.Layout.Tables[table].Dimensions;
                if (rows[table] >= 0)
                {
                    _parameters.Embeddings[table].AsSpan(rows[table] * dimensions, dimensions).CopyTo(target[start..]);
                }
                start += dimensions;
            }
        }
    }

    private void Scatter(float[] gradient, int width)
    {
        for (var row = 0; row < _count; row++)
        {
            var rows = _rows[row];
            var start = (row * width) + EncoderLayout.FrozenWidth;
            for (var table = 0; table < _parameters.Layout.Tables.Count && rows.Length > 0; table++)
            {
                var dimensions = _parameters.Layout.Tables[table].Dimensions;
                if (rows[table] >= 0)
                {
                    var target = Gradients[table].AsSpan(rows[table] * dimensions, dimensions);
                    for (var i = 0; i < dimensions; i++)
                    {
                        target[i] += gradient[start + i];
                    }
                }
                start += dimensions;
            }
        }
    }

    private void ClearSeparators(Span<float> rows, int channels)
    {
        for (var row = 0; row < _count; row++)
        {
            if (_rows[row].Length == 0)
            {
                rows.Slice(row * channels, channels).Clear();
            }
        }
    }
}
