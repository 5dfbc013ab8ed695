using Zindan.Language.Models;
using Zindan.Language.Parsing;
using Zindan.Training.Learning;

namespace Zindan.Training.Parsing;

/// <summary>
/// Trains the parser with the dynamic oracle: the parser walks through each sentence, mostly by its own choices, and at every configuration learns to prefer
/// the transitions that lose nothing more.
/// </summary>
public sealed class ParserTrainer(WordVectors vectors, ParserTrainingOptions options)
{
    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="report">Told after each epoch: its number from 1, the mean loss of a transition, and the parser so far.</param>
    public TrainedParser Train(IReadOnlyList<ParserExample> examples, Action<int, double, TrainedParser>? report = null)
    {
        var random = new SeededRandom(options.Batches.Seed);
        var words = Initial.Words(examples.SelectMany(example => example.Words), options.RarestWord);
        var encoder = Initial.Encoder(ParserInput.Layout(words.Length), options.Channels, options.Layers, random);
        var parser = new TrainedParser(words, encoder, Scorer(random));
        BatchTraining.Run(
            parser.Encoder.All().Concat(parser.Scorer.All()),
            [.. Enumerable.Range(0, BatchTraining.Parts).Select(_ => new ParserShard(parser, vectors, options))],
            examples,
            options.Batches,
            (epoch, loss) => report?.Invoke(epoch, loss, parser)
        );
        return parser;
    }

    private ScorerParameters Scorer(SeededRandom random)
    {
        var scorer = ScorerParameters.Zero(options.Channels, options.Hidden);
        foreach (var weights in scorer.Places)
        {
            Initial.Fill(weights, MathF.Sqrt(2f / (options.Channels * StateFeatures.PlaceCount)), random);
        }
        Initial.Fill(scorer.Facts, 0.02f, random);
        Initial.Fill(scorer.Output, MathF.Sqrt(1f / options.Hidden), random);
        return scorer;
    }
}
