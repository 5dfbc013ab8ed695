using Zindan.Core.Articles;
using Zindan.Language.Pipeline;

namespace Zindan.Training.Measuring;

/// <summary>Words that the whole pipeline gets through in a second of one core's time, reading articles one after the other: the best of some rounds, after warming up.</summary>
public sealed class SpeedMeasure(IReadOnlyList<RawDocument> documents, LanguagePipeline pipeline) : IMeasure
{
    /// <summary>The compiler of the platform takes some rounds until it has made the best of hot code: the speed was seen to grow up to the sixth.</summary>
    private const int WarmUpRounds = 6;

    /// <summary>On a shared machine the speed of one and the same round was seen to vary between 14,000 and 24,000 words/s within a minute.</summary>
    private const int Rounds = 15;

    /// <inheritdoc/>
    public IEnumerable<Figure> Measure()
    {
        Article[] articles = [.. documents.Select(raw => Article.Create(raw.Id, raw.Text))];
        var words = Enumerable.Range(0, WarmUpRounds).Select(_ => Round(articles).Words).Last();
        var fastest = Enumerable.Range(0, Rounds).Min(_ => Round(articles).Seconds);
        yield return new("wordsPerSecond", words / fastest, Bar: 20_000, Unit: "words/s", Rivals: "spaCy sm 3,320, md 3,290; CoreNLP 475");
    }

    private (int Words, double Seconds) Round(Article[] articles)
    {
        var clock = new ProcessorClock();
        var words = articles.Sum(article => pipeline.Process(article).TokenSpans.Count);
        return (words, clock.Seconds);
    }
}
