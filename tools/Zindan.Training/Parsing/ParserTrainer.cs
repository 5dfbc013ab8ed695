using Zindan.Language.Models;
using Zindan.Language.Parsing;
using Zindan.Training.Learning;

namespace Zindan.Training.Parsing;

/// <summary>
/// Trains the parser with the dynamic oracle: the parser walks through each sentence, mostly by its own choices, and at every configuration learns to prefer
/// the transitions that lose nothing more. A batch is cut into two shards in a fixed way, whose gradients are added in a fixed order.
/// </summary>
public sealed class ParserTrainer(WordVectors vectors, ParserTrainingOptions options)
{
    private const int Shards = 2;
    private const float AverageDecay = 0.998f;

    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="report">Told after each epoch: its number from 1, the mean loss of a transition, and the parser so far.</param>
    public TrainedParser Train(IReadOnlyList<ParserExample> examples, Action<int, double, TrainedParser>? report = null)
    {
        var random = new SeededRandom(options.Seed);
        var parser = Initial(examples, random);
        Shard[] shards = [.. Enumerable.Range(0, Shards).Select(_ => new Shard(parser, vectors, options))];
        var adam = new Adam(parser.Encoder.All().Concat(parser.Scorer.All()), AverageDecay);
        var batches = (examples.Count + options.BatchSize - 1) / options.BatchSize;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var order = Shuffle.Order(examples.Count, random);
            var (loss, steps) = (0.0, 0L);
            for (var batch = 0; batch < batches; batch++)
            {
                var members = order.Skip(batch * options.BatchSize).Take(options.BatchSize).ToArray();
                var number = (epoch * batches) + batch;
                var exploration = epoch == 0 ? 0 : options.Exploration;
                Parallel.For(
                    0,
                    Shards,
                    shard =>
                        shards[shard]
                            .Learn(
                                [.. members.Where((_, index) => index % Shards == shard).Select(member => examples[member])],
                                exploration,
                                new SeededRandom(StableHash.Combine(options.Seed, (ulong)((number * Shards) + shard)))
                            )
                );
                var rate = options.Rate * (1 - ((float)number / (batches * options.Epochs)));
                adam.Step(Sum(shards), rate, options.Decay);
                loss += shards.Sum(shard => shard.Loss);
                steps += shards.Sum(shard => (long)shard.Steps);
            }
            if (report is not null)
            {
                adam.SwapAverage();
                report(epoch + 1, loss / Math.Max(1, steps), parser);
                adam.SwapAverage();
            }
        }
        adam.SwapAverage();
        return parser;
    }

    private static float[][] Sum(Shard[] shards)
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

    private TrainedParser Initial(IReadOnlyList<ParserExample> examples, SeededRandom random)
    {
        uint[] words =
        [
            .. from example in examples
            from word in example.Words
            group word by FeatureWeights.Key(word.Lower) into same
            where same.Count() >= options.RarestWord
            orderby same.Key
            select same.Key,
        ];
        var encoder = EncoderParameters.Zero(words, options.Channels, options.Layers);
        var scorer = ScorerParameters.Zero(options.Channels, options.Hidden);
        foreach (var (table, values) in encoder.Embeddings.Index())
        {
            Fill(values, table == EncoderInput.WordTable ? 0.05f : 0.3f, random);
        }
        foreach (var weights in encoder.Weights)
        {
            Fill(weights, MathF.Sqrt(2f * options.Channels / weights.Length), random);
        }
        foreach (var weights in scorer.Places)
        {
            Fill(weights, MathF.Sqrt(2f / (options.Channels * StateFeatures.PlaceCount)), random);
        }
        Fill(scorer.Facts, 0.02f, random);
        Fill(scorer.Output, MathF.Sqrt(1f / options.Hidden), random);
        return new TrainedParser(encoder, scorer);
    }

    private static void Fill(float[] values, float deviation, SeededRandom random)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = deviation * random.NextNormal();
        }
    }
}
