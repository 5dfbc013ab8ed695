using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Language.Naming;

/// <summary>
/// Finds and types the names of a sentence by Viterbi's search over labels of tokens, whose scores are those of a structured perceptron (Collins 2002)
/// and of small networks together. Rules from outside can vote before it decides. Safe to share between threads.
/// </summary>
public sealed class NameTyper
{
    private readonly FeatureWeights _weights;
    private readonly IReadOnlyList<NameNetwork> _networks;
    private readonly float _networkScale;
    private readonly int[] _transitions;
    private readonly WordClusters _clusters;
    private readonly NameGazetteer _gazetteer;

    /// <summary>A typer out of its parts.</summary>
    /// <param name="weights">Weights of the perceptron's features.</param>
    /// <param name="transitions">The perceptron's scores of a label (column) behind another (row).</param>
    /// <param name="clusters">Clusters of words.</param>
    /// <param name="gazetteer">Lists of names.</param>
    /// <param name="networks">The networks, whose opinions are averaged; may be empty.</param>
    /// <param name="networkScale">What a natural logarithm of the networks' mean odds is worth in the perceptron's whole numbers.</param>
    public NameTyper(
        FeatureWeights weights,
        ReadOnlySpan<int> transitions,
        WordClusters clusters,
        NameGazetteer gazetteer,
        IReadOnlyList<NameNetwork> networks,
        float networkScale
    )
    {
        ArgumentNullException.ThrowIfNull(networks);
        _weights = weights;
        _transitions = transitions.ToArray();
        _networks = networks;
        _networkScale = networkScale / Math.Max(1, networks.Count);
        foreach (var network in networks)
        {
            for (var i = 0; i < _transitions.Length; i++)
            {
                _transitions[i] += (int)MathF.Round(network.Transitions[i] * _networkScale);
            }
        }
        _clusters = clusters;
        _gazetteer = gazetteer;
    }

    /// <summary>The names of one sentence, from left to right; they do not overlap.</summary>
    /// <param name="forms">The tokens in the UD convention.</param>
    /// <param name="upos">Their parts of speech.</param>
    /// <param name="xpos">Their Penn tags.</param>
    /// <param name="votes">What outside rules say, or null.</param>
    public IReadOnlyList<NameSpan> Type(
        ReadOnlySpan<string> forms,
        ReadOnlySpan<PartOfSpeech> upos,
        ReadOnlySpan<PennTag> xpos,
        NameVotes? votes = null
    )
    {
        var words = new WordFeatures[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            words[i] = WordFeatures.Of(forms[i], _clusters);
        }
        return Type(words, upos, xpos, votes);
    }

    /// <summary>The names of one sentence whose words have been looked at already; otherwise as the other overload.</summary>
    public IReadOnlyList<NameSpan> Type(
        ReadOnlySpan<WordFeatures> words,
        ReadOnlySpan<PartOfSpeech> upos,
        ReadOnlySpan<PennTag> xpos,
        NameVotes? votes = null
    )
    {
        return Decode(Score(words, upos, xpos), votes);
    }

    /// <summary>Scores the labels of a sentence without deciding; for a decision that waits for other sentences.</summary>
    public NameScores Score(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<PartOfSpeech> upos, ReadOnlySpan<PennTag> xpos)
    {
        Span<ulong> features = stackalloc ulong[NameFeatures.Capacity];
        Span<ulong> nextFeatures = stackalloc ulong[NameFeatures.Capacity];
        var scores = new int[words.Length * NameLabel.Count];
        var matches = new int[words.Length];
        _gazetteer.Match(words, matches);
        var input = new NameInput(words, upos, xpos, matches);
        // The features of a token are on their way from memory while those of the token before are added up.
        for (var (token, count, nextCount) = (-1, 0, 0); token < words.Length; token++, count = nextCount)
        {
            if (token + 1 < words.Length)
            {
                nextCount = NameFeatures.Extract(input, token + 1, nextFeatures);
                _weights.Prefetch(nextFeatures[..nextCount]);
            }
            if (token >= 0)
            {
                _weights.AddTo(scores.AsSpan(token * NameLabel.Count, NameLabel.Count), features[..count]);
            }
            var spare = features;
            features = nextFeatures;
            nextFeatures = spare;
        }
        foreach (var network in _networks)
        {
            network.AddTo(input, _networkScale, scores);
        }
        return new NameScores(scores);
    }

    /// <summary>The names that the scores and the votes together make the best; from left to right.</summary>
    /// <param name="scores">The typer's own scores.</param>
    /// <param name="votes">What others say, any number of voices.</param>
    public IReadOnlyList<NameSpan> Decode(NameScores scores, params IEnumerable<NameVotes?> votes)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(votes);
        var sums = scores.Values.ToArray();
        foreach (var vote in votes)
        {
            for (var i = 0; vote is not null && i < sums.Length; i++)
            {
                sums[i] += vote.Scores[i];
            }
        }
        var labels = new int[scores.Length];
        var margins = new int[scores.Length];
        NameDecoder.Decode(sums, _transitions, labels, margins);
        return Spans(labels, margins);
    }

    /// <summary>The names that labels stand for.</summary>
    public static IReadOnlyList<NameSpan> Spans(ReadOnlySpan<int> labels, ReadOnlySpan<int> margins)
    {
        var spans = new List<NameSpan>();
        for (var start = 0; start < labels.Length; )
        {
            var end = start + 1;
            if (labels[start] != NameLabel.Outside)
            {
                var margin = margins[start];
                for (; NameLabel.IsOpen(labels[end - 1]); end++)
                {
                    margin = Math.Min(margin, margins[end]);
                }
                spans.Add(new NameSpan(start, end, NameLabel.Type(labels[start]), margin));
            }
            start = end;
        }
        return spans;
    }

    /// <summary>Reads a packed typer.</summary>
    /// <exception cref="ModelFormatException">The stream does not hold a typer.</exception>
    public static NameTyper Load(
        Stream stream,
        WordClusters clusters,
        WordVectors vectors,
        NameGazetteer gazetteer,
        string fileName = "names.bin"
    )
    {
        using var reader = new ModelReader(stream, "names", fileName);
        var weights = FeatureWeights.Read(reader);
        var transitions = reader.ReadArray<int>();
        var scale = reader.ReadSingle();
        NameNetwork[] networks = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => NameNetwork.Read(reader, vectors))];
        return new NameTyper(weights, transitions, clusters, gazetteer, networks, scale);
    }
}
