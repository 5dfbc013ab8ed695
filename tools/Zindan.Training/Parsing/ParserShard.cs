using Zindan.Language.Models;
using Zindan.Language.Parsing;
using Zindan.Training.Learning;

namespace Zindan.Training.Parsing;

/// <summary>Half of a batch, learned by one thread.</summary>
internal sealed class ParserShard : IShard<ParserExample>
{
    private readonly EncoderGradient _encoder;
    private readonly float _exploration;
    private readonly Func<ParserExample, int[]> _rows;
    private readonly ScorerGradient _scorer;
    private readonly ArcHybridState _state = new();
    private readonly bool[] _best = new bool[Transition.Count];
    private readonly float[] _odds = new float[Transition.Count];

    public ParserShard(TrainedParser parser, WordVectors vectors, ParserTrainingOptions options)
    {
        _rows = parser.Rows;
        _exploration = options.Exploration;
        _encoder = new EncoderGradient(parser.Encoder, vectors, options.EncoderDropout);
        _scorer = new ScorerGradient(parser.Scorer, options.HiddenDropout);
        Gradients = [.. _encoder.Gradients, .. _scorer.Gradients];
    }

    public float[][] Gradients { get; }

    public double Loss { get; private set; }

    public int Steps { get; private set; }

    public void Learn(IReadOnlyList<ParserExample> examples, bool isFirstEpoch, SeededRandom random)
    {
        (Loss, Steps) = (0, 0);
        if (examples.Count == 0)
        {
            return;
        }
        _encoder.Begin();
        int[] starts = [.. examples.Select(example => _encoder.Add(_rows(example), random))];
        _encoder.Forward(random);
        _scorer.Begin(_encoder.Output);
        foreach (var (example, start) in examples.Zip(starts))
        {
            Walk(example, start, isFirstEpoch ? 0 : _exploration, random);
        }
        _encoder.Backward(_scorer.Backward());
    }

    private void Walk(ParserExample example, int start, float exploration, SeededRandom random)
    {
        _state.Reset(example.Words.Length);
        while (!_state.IsFinal)
        {
            var scores = _scorer.Score(_state, start, random);
            DynamicOracle.Mark(_state, example.Gold, _best);
            var (own, right) = (-1, -1);
            for (var transition = 0; transition < Transition.Count; transition++)
            {
                if (!Transition.IsAllowed(_state, transition))
                {
                    continue;
                }
                own = own < 0 || scores[transition] > scores[own] ? transition : own;
                right = _best[transition] && (right < 0 || scores[transition] > scores[right]) ? transition : right;
            }
            var next = random.NextSingle() < exploration ? own : right;
            ReplaceByGradient(scores, own);
            Transition.Apply(_state, next);
        }
    }

    /// <summary>The gradient of minus the logarithm of the probability of all best transitions together.</summary>
    private void ReplaceByGradient(Span<float> scores, int highest)
    {
        var (sum, sumBest) = (0f, 0f);
        for (var transition = 0; transition < Transition.Count; transition++)
        {
            _odds[transition] = Transition.IsAllowed(_state, transition) ? MathF.Exp(scores[transition] - scores[highest]) : 0;
            sum += _odds[transition];
            sumBest += _best[transition] ? _odds[transition] : 0;
        }
        sumBest = MathF.Max(sumBest, 1e-20f);
        scores.Clear();
        for (var transition = 0; transition < Transition.Count; transition++)
        {
            scores[transition] = (_odds[transition] / sum) - (_best[transition] ? _odds[transition] / sumBest : 0);
        }
        Loss -= Math.Log(sumBest / sum);
        Steps++;
    }
}
