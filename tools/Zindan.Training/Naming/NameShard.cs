using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Training.Learning;

namespace Zindan.Training.Naming;

/// <summary>Half of a batch of sentences with names, learned by one thread.</summary>
internal sealed class NameShard : IShard<NameExample>
{
    private const int Outputs = NameNetworkParameters.Outputs;

    private readonly EncoderGradient _encoder;
    private readonly TrainedNameNetwork _network;
    private readonly ConditionalField _field;
    private readonly float[] _output;
    private readonly float[] _bias = new float[Outputs];
    private readonly float[] _transitions;

    public NameShard(TrainedNameNetwork network, WordVectors vectors, NameNetworkOptions options)
    {
        _network = network;
        _encoder = new EncoderGradient(network.Parameters.Encoder, vectors, options.Dropout);
        _output = new float[network.Parameters.Output.Length];
        _transitions = new float[network.Parameters.Transitions.Length];
        _field = new ConditionalField(network.Parameters.Transitions, _transitions);
        Gradients = [.. _encoder.Gradients, _output, _bias, _transitions];
    }

    public float[][] Gradients { get; }

    public double Loss { get; private set; }

    public int Steps { get; private set; }

    public void Learn(IReadOnlyList<NameExample> examples, bool isFirstEpoch, SeededRandom random)
    {
        var parameters = _network.Parameters;
        var channels = parameters.Encoder.Channels;
        (Loss, Steps) = (0, 0);
        if (examples.Count == 0)
        {
            return;
        }
        _encoder.Begin();
        int[] starts = [.. examples.Select(example => _encoder.Add(_network.Rows(example), random))];
        _encoder.Forward(random);
        var encoded = _encoder.Output;
        var rows = encoded.Length / channels;
        var scores = new float[rows * Outputs];
        for (var row = 0; row < rows; row++)
        {
            parameters.Bias.CopyTo(scores.AsSpan(row * Outputs));
        }
        MatrixKernel.MultiplyAdd(encoded, channels, parameters.Output, scores, rows, channels, Outputs);
        var gradient = new float[rows * Outputs];
        foreach (var (example, start) in examples.Zip(starts))
        {
            var length = example.Labels.Length;
            Loss += _field.Learn(
                scores.AsSpan(start * Outputs, length * Outputs),
                example.Labels,
                gradient.AsSpan(start * Outputs, length * Outputs)
            );
            Steps += length;
        }
        MatrixKernel.MultiplyTransposedAdd(encoded, channels, gradient, _output, rows, channels, Outputs);
        for (var row = 0; row < rows; row++)
        {
            MatrixKernel.Add(_bias, gradient.AsSpan(row * Outputs, Outputs));
        }
        var transposed = new float[channels * Outputs];
        Dropout.Transpose(parameters.Output, channels, Outputs, transposed);
        var below = new float[rows * channels];
        MatrixKernel.MultiplyAdd(gradient, Outputs, transposed, below, rows, Outputs, channels);
        _encoder.Backward(below);
    }
}
