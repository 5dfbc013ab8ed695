using Zindan.Language.Pipeline;
using Zindan.Training.Corpora;

namespace Zindan.Training.Measuring;

/// <summary>The measures of the whole pipeline on plain text.</summary>
public static class PipelineMeasures
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IEnumerable<IMeasure> Create(CorpusFolder corpora, LanguagePipeline pipeline)
    {
        var news = RawDocument.Of(corpora.GumNews());
        yield return new SegmentationMeasure("gumNews", news, pipeline)
        {
            SentenceBar = 97,
            TokenBar = 99,
            SentenceRivals = "spaCy sm 93.0, md 93.3 a paragraph at a time; CoreNLP 89.1",
            TokenRivals = "spaCy 99.07; CoreNLP 99.52",
        };
        yield return new RepairMeasure("ewt", corpora.Ewt("test"), pipeline);
        yield return new RepairMeasure("pud", corpora.Pud(), pipeline);
        yield return new RepairMeasure("gumNews", corpora.GumNews(), pipeline);
        yield return new CaseMeasure(pipeline);
        yield return new CoreferenceMeasure(corpora, pipeline);
        yield return new SpeedMeasure([.. news, .. RawDocument.Of(corpora.Pud())], pipeline);
    }
}
