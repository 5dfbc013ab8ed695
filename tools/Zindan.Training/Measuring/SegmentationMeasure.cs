using Zindan.Core.Articles;
using Zindan.Language.Pipeline;

namespace Zindan.Training.Measuring;

/// <summary>Sentences and tokens of plain text: F1 of exact spans.</summary>
public sealed class SegmentationMeasure(string name, IReadOnlyList<RawDocument> documents, LanguagePipeline pipeline) : IMeasure
{
    /// <summary>What the sentences have to reach.</summary>
    public double? SentenceBar { get; init; }

    /// <summary>What the tokens have to reach.</summary>
    public double? TokenBar { get; init; }

    /// <summary>What others reach with sentences.</summary>
    public string SentenceRivals { get; init; } = "";

    /// <summary>What others reach with tokens.</summary>
    public string TokenRivals { get; init; } = "";

    /// <inheritdoc/>
    public IEnumerable<Figure> Measure()
    {
        var (sentences, tokens) = (new SpanCounts(), new SpanCounts());
        foreach (var raw in documents)
        {
            var document = pipeline.Process(Article.Create(raw.Id, raw.Text));
            Count(sentences, raw.Sentences, [.. document.Sentences.Select(sentence => (sentence.Span.Start, sentence.Span.End))]);
            Count(tokens, raw.Words, [.. document.TokenSpans.Spans.Select(span => (span.Start, span.End))]);
        }
        yield return new($"sentences.{name}", sentences.F1, SentenceBar, Rivals: SentenceRivals);
        yield return new($"tokens.{name}", tokens.F1, TokenBar, Rivals: TokenRivals);
    }

    private static void Count(SpanCounts counts, IReadOnlyList<(int Start, int End)> gold, HashSet<(int Start, int End)> found) =>
        counts.Add(gold.Count(found.Contains), found.Count, gold.Count);
}
