using Zindan.Language.Naming;

namespace Zindan.Training.Naming;

/// <summary>
/// The loss of a linear-chain conditional random field over name labels, and its gradient, by the forward-backward algorithm. Only sequences that a sentence
/// can have count.
/// </summary>
internal sealed class ConditionalField(float[] transitions, float[] transitionGradient)
{
    private const int Count = NameLabel.Count;
    private const int Outputs = NameNetworkParameters.Outputs;

    /// <summary>Adds the gradient of one sentence; returns its loss.</summary>
    public double Learn(ReadOnlySpan<float> scores, ReadOnlySpan<int> gold, Span<float> gradient)
    {
        var length = gold.Length;
        var forward = new double[length * Count];
        var backward = new double[length * Count];
        Array.Fill(forward, double.NegativeInfinity);
        Array.Fill(backward, double.NegativeInfinity);
        for (var label = 0; label < Count; label++)
        {
            forward[label] = NameLabel.IsStart(label) ? scores[label] : double.NegativeInfinity;
            backward[((length - 1) * Count) + label] = NameLabel.IsOpen(label) ? double.NegativeInfinity : 0;
        }
        Span<double> terms = stackalloc double[Count];
        for (var token = 1; token < length; token++)
        {
            for (var label = 0; label < Count; label++)
            {
                for (var previous = 0; previous < Count; previous++)
                {
                    terms[previous] = NameLabel.CanFollow(previous, label)
                        ? forward[((token - 1) * Count) + previous] + transitions[(previous * Count) + label]
                        : double.NegativeInfinity;
                }
                forward[(token * Count) + label] = LogSum(terms) + scores[(token * Outputs) + label];
            }
        }
        for (var token = length - 2; token >= 0; token--)
        {
            for (var label = 0; label < Count; label++)
            {
                for (var next = 0; next < Count; next++)
                {
                    terms[next] = NameLabel.CanFollow(label, next)
                        ? backward[((token + 1) * Count) + next]
                            + transitions[(label * Count) + next]
                            + scores[((token + 1) * Outputs) + next]
                        : double.NegativeInfinity;
                }
                backward[(token * Count) + label] = LogSum(terms);
            }
        }
        for (var label = 0; label < Count; label++)
        {
            terms[label] = forward[((length - 1) * Count) + label] + backward[((length - 1) * Count) + label];
        }
        var total = LogSum(terms);
        var right = 0.0;
        for (var token = 0; token < length; token++)
        {
            right += scores[(token * Outputs) + gold[token]] + (token > 0 ? transitions[(gold[token - 1] * Count) + gold[token]] : 0);
            for (var label = 0; label < Count; label++)
            {
                gradient[(token * Outputs) + label] += (float)
                    Math.Exp(forward[(token * Count) + label] + backward[(token * Count) + label] - total);
            }
            gradient[(token * Outputs) + gold[token]] -= 1;
            if (token > 0)
            {
                AddTransitions(scores, forward, backward, token, total);
                transitionGradient[(gold[token - 1] * Count) + gold[token]] -= 1;
            }
        }
        return total - right;
    }

    private void AddTransitions(ReadOnlySpan<float> scores, double[] forward, double[] backward, int token, double total)
    {
        for (var previous = 0; previous < Count; previous++)
        {
            for (var label = 0; label < Count; label++)
            {
                if (NameLabel.CanFollow(previous, label))
                {
                    transitionGradient[(previous * Count) + label] += (float)
                        Math.Exp(
                            forward[((token - 1) * Count) + previous]
                                + transitions[(previous * Count) + label]
                                + scores[(token * Outputs) + label]
                                + backward[(token * Count) + label]
                                - total
                        );
                }
            }
        }
    }

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        var largest = double.NegativeInfinity;
        foreach (var term in terms)
        {
            largest = Math.Max(largest, term);
        }
        if (double.IsNegativeInfinity(largest))
        {
            return largest;
        }
        var sum = 0.0;
        foreach (var term in terms)
        {
            sum += Math.Exp(term - largest);
        }
        return largest + Math.Log(sum);
    }
}
