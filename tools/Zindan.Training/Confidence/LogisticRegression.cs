namespace Zindan.Training.Confidence;

/// <summary>Logistic regression with a penalty on the squares of its weights, fitted by accelerated gradient descent over all examples: the same result on every run.</summary>
internal static class LogisticRegression
{
    private const int Rounds = 3000;

    /// <summary>The weights of the features that at least <paramref name="least"/> examples have, ordered by name.</summary>
    /// <param name="examples">Examples.</param>
    /// <param name="penalty">Strength of the penalty; the feature "bias" has none.</param>
    /// <param name="least">The least number of examples.</param>
    public static SortedDictionary<string, double> Fit(IReadOnlyList<RatedStatement> examples, double penalty, int least)
    {
        var index = examples
            .SelectMany(example => example.Features)
            .GroupBy(feature => feature, StringComparer.Ordinal)
            .Where(group => group.Count() >= least)
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal)
            .Select((feature, place) => (feature, place))
            .ToDictionary(pair => pair.feature, pair => pair.place, StringComparer.Ordinal);
        int[][] rows =
        [
            .. examples.Select(example => example.Features.Where(index.ContainsKey).Select(feature => index[feature]).ToArray()),
        ];
        var weights = new double[index.Count];
        var bias = index["bias"];
        var step = 1 / (0.25 * LargestEigenvalue(rows, weights.Length) + penalty);
        var ahead = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            for (var row = 0; row < rows.Length; row++)
            {
                var error = Likelihood(rows[row], ahead) - (examples[row].IsRight ? 1 : 0);
                foreach (var feature in rows[row])
                {
                    gradient[feature] += error;
                }
            }

            // Nesterov's momentum: the next gradient is taken ahead of where the weights are.
            var momentum = round / (round + 3.0);
            for (var feature = 0; feature < weights.Length; feature++)
            {
                var next = ahead[feature] - step * (gradient[feature] + (feature == bias ? 0 : penalty * ahead[feature]));
                ahead[feature] = next + momentum * (next - weights[feature]);
                weights[feature] = next;
            }
        }

        return new SortedDictionary<string, double>(
            index.ToDictionary(pair => pair.Key, pair => Math.Round(weights[pair.Value], 4)),
            StringComparer.Ordinal
        );
    }

    /// <summary>How likely an example is right by given weights.</summary>
    public static double Likelihood(RatedStatement example, IReadOnlyDictionary<string, double> weights) =>
        Sigmoid(example.Features.Sum(feature => weights.GetValueOrDefault(feature)));

    // By power iteration, and a little more so that the step is never too long.
    private static double LargestEigenvalue(int[][] rows, int count)
    {
        var vector = Enumerable.Repeat(1.0, count).ToArray();
        var value = 1.0;
        for (var round = 0; round < 50; round++)
        {
            var product = new double[count];
            foreach (var row in rows)
            {
                var sum = row.Sum(feature => vector[feature]);
                foreach (var feature in row)
                {
                    product[feature] += sum;
                }
            }

            value = Math.Sqrt(product.Sum(part => part * part));
            vector = [.. product.Select(part => part / value)];
        }

        return value * 1.05;
    }

    private static double Likelihood(int[] row, double[] weights)
    {
        var sum = 0.0;
        foreach (var feature in row)
        {
            sum += weights[feature];
        }

        return Sigmoid(sum);
    }

    private static double Sigmoid(double sum) => 1 / (1 + Math.Exp(-sum));
}
