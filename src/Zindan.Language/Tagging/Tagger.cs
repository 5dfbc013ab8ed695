using Zindan.Language.Models;

namespace Zindan.Language.Tagging;

/// <summary>
/// Part-of-speech tagger: averaged perceptron over sparse features (Collins 2002), greedy from left to right, choosing the part of speech
/// and the Penn tag at once. Safe to share between threads.
/// </summary>
public sealed class Tagger
{
    private readonly TagLabel[] _labels;
    private readonly FeatureWeights _weights;
    private readonly WordClusters _clusters;

    /// <summary>A tagger out of its labels, at most 255, and their weights.</summary>
    public Tagger(TagLabel[] labels, FeatureWeights weights, WordClusters clusters)
    {
        _labels = labels;
        _weights = weights;
        _clusters = clusters;
    }

    /// <summary>Tags one sentence.</summary>
    /// <param name="forms">The tokens in the UD convention.</param>
    /// <param name="upos">Receives the parts of speech; as long as <paramref name="forms"/>.</param>
    /// <param name="xpos">Receives the Penn tags; as long as <paramref name="forms"/>.</param>
    public void Tag(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        var words = new WordFeatures[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            words[i] = WordFeatures.Of(forms[i], _clusters);
        }
        Tag(words, upos, xpos);
    }

    /// <summary>Tags one sentence whose words have been looked at already.</summary>
    /// <param name="words">The tokens.</param>
    /// <param name="upos">Receives the parts of speech; as long as <paramref name="words"/>.</param>
    /// <param name="xpos">Receives the Penn tags; as long as <paramref name="words"/>.</param>
    public void Tag(ReadOnlySpan<WordFeatures> words, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Capacity];
        Span<int> scores = stackalloc int[256];
        scores = scores[.._labels.Length];
        var (previous, beforePrevious) = (TaggerFeatures.NoLabel, TaggerFeatures.NoLabel);
        for (var i = 0; i < words.Length; i++)
        {
            scores.Clear();
            _weights.AddTo(scores, features[..TaggerFeatures.Extract(words, i, previous, beforePrevious, features)]);
            var best = 0;
            for (var label = 1; label < scores.Length; label++)
            {
                if (scores[label] > scores[best])
                {
                    best = label;
                }
            }
            (upos[i], xpos[i]) = (_labels[best].Upos, _labels[best].Xpos);
            (beforePrevious, previous) = (previous, best);
        }
    }

    /// <summary>Reads a packed tagger.</summary>
    /// <exception cref="ModelFormatException">The stream does not hold a tagger.</exception>
    public static Tagger Load(Stream stream, WordClusters clusters, string fileName = "tagger.bin")
    {
        using var reader = new ModelReader(stream, "tagger", fileName);
        var upos = reader.ReadArray<byte>();
        var xpos = reader.ReadArray<byte>();
        TagLabel[] labels = [.. upos.Zip(xpos, (first, second) => new TagLabel((PartOfSpeech)first, (PennTag)second))];
        return new Tagger(labels, FeatureWeights.Read(reader), clusters);
    }
}
