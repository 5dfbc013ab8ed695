using Zindan.Language.Models;

namespace Zindan.Training.Learning;

/// <summary>
/// Trains a network in batches on two threads. A batch is cut into two parts in a fixed way, whose gradients are added in a fixed order, so that the result
/// does not depend on which thread is faster.
/// </summary>
public static class BatchTraining
{
    /// <summary>How many parts a batch has.</summary>
    public const int Parts = 2;

    private const float AverageDecay = 0.998f;

    /// <summary>Changes the parameters in place; in the end they are the running average of those seen on the way.</summary>
    /// <param name="parameters">What is learned.</param>
    /// <param name="shards">The learners of the parts, as many as <see cref="Parts"/>.</param>
    /// <param name="examples">What is learned from.</param>
    /// <param name="options">How.</param>
    /// <param name="report">Told after each epoch: its number from 1, and the mean loss of a decision; the parameters are averages then.</param>
    public static void Run<TExample>(
        IEnumerable<float[]> parameters,
        IReadOnlyList<IShard<TExample>> shards,
        IReadOnlyList<TExample> examples,
        BatchOptions options,
        Action<int, double>? report
    )
    {
        var random = new SeededRandom(options.Seed);
        var adam = new Adam(parameters, AverageDecay);
        var batches = (examples.Count + options.BatchSize - 1) / options.BatchSize;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var order = Shuffle.Order(examples.Count, random);
            var (loss, steps) = (0.0, 0L);
            for (var batch = 0; batch < batches; batch++)
            {
                var number = (epoch * batches) + batch;
                var members = order.AsMemory(
                    batch * options.BatchSize,
                    Math.Min(options.BatchSize, order.Length - (batch * options.BatchSize))
                );
                Parallel.For(
                    0,
                    Parts,
                    part =>
                        shards[part]
                            .Learn(
                                [.. members.ToArray().Where((_, index) => index % Parts == part).Select(member => examples[member])],
                                epoch == 0,
                                new SeededRandom(StableHash.Combine(options.Seed, (ulong)((number * Parts) + part)))
                            )
                );
                adam.Step(Mean(shards), options.Rate * (1 - ((float)number / (batches * options.Epochs))), options.Decay);
                loss += shards.Sum(shard => shard.Loss);
                steps += shards.Sum(shard => (long)shard.Steps);
            }
            adam.SwapAverage();
            report?.Invoke(epoch + 1, loss / Math.Max(1, steps));
            if (epoch + 1 < options.Epochs)
            {
                adam.SwapAverage();
            }
        }
    }

    private static float[][] Mean<TExample>(IReadOnlyList<IShard<TExample>> shards)
    {
        var total = shards[0].Gradients;
        var scale = 1f / Math.Max(1, shards.Sum(shard => shard.Steps));
        for (var array = 0; array < total.Length; array++)
        {
            var (first, second) = (total[array], shards[1].Gradients[array]);
            for (var i = 0; i < first.Length; i++)
            {
                first[i] = (first[i] + second[i]) * scale;
                second[i] = 0;
            }
        }
        return total;
    }
}
