using Zindan.Language.Models;
using Zindan.Training.Corpora;

namespace Zindan.Training.Measuring;

/// <summary>The measures of the trained models on gold tokens, with the bars that they have to reach and what others reach on the same files.</summary>
public static class ModelMeasures
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IEnumerable<IMeasure> Create(CorpusFolder corpora, EnglishModels models)
    {
        yield return new ParsingMeasure("ewt", corpora.Ewt("test"), models.Tagger, models.Parser, models.Lemmatizer)
        {
            UposBar = 95.5,
            LasBar = 82.5,
            UposRivals = "spaCy sm 92.84, md 92.83",
            LasRivals = "UDPipe 1.2 81.2",
        };
        yield return new ParsingMeasure("pud", corpora.Pud(), models.Tagger, models.Parser, models.Lemmatizer)
        {
            LasBar = 81,
            UposRivals = "spaCy sm 95.26, md 95.29",
        };
        yield return new ParsingMeasure("gumNews", corpora.GumNews(), models.Tagger, models.Parser, models.Lemmatizer) { LasBar = 81.5 };
        yield return new NamesMeasure(
            "unerPud",
            Iob.ReadUniversalNer(corpora.UniversalNerPud()),
            models.Clusters,
            models.Tagger,
            models.NameTyper
        )
        {
            Bar = 75,
            Rivals = "spaCy sm 52.9, md 58.0; CoreNLP 74.4",
        };
        yield return new NamesMeasure(
            "unerEwt",
            Iob.ReadUniversalNer(corpora.UniversalNerEwt("test")),
            models.Clusters,
            models.Tagger,
            models.NameTyper
        )
        {
            Bar = 78,
            Rivals = "spaCy sm 57.0, md 64.0; CoreNLP 74.9",
        };
    }
}
