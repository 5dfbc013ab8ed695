using Zindan.Language.Coreference;
using Zindan.Language.Masks.Ages;
using Zindan.Language.Masks.Names;
using Zindan.Language.Masks.Numbers;
using Zindan.Language.Masks.Quantities;
using Zindan.Language.Masks.Times;
using Zindan.Language.Models;
using Zindan.Language.Normalization;
using Zindan.Language.Sections;
using Zindan.Language.Sentences;
using Zindan.Language.Tokenization;

namespace Zindan.Language.Pipeline;

/// <summary>The pipeline for English news.</summary>
public static class EnglishPipeline
{
    /// <summary>Makes the pipeline with all its steps; loads the models that are packed into the assembly.</summary>
    public static LanguagePipeline Create()
    {
        var models = EnglishModels.Load();
        // Tables first, then the models that share them: no thread waits for what another unpacks.
        Parallel.Invoke(
            () => _ = models.Clusters,
            () => _ = models.Vectors,
            () => _ = models.Gazetteer,
            () => _ = NameLexicon.English,
            () =>
                _ = (SectionLexicon.English, TokenizerLexicon.English, TimeLexicon.English, NumberLexicon.English, QuantityLexicon.English)
        );
        Parallel.Invoke(() => _ = models.NameTyper, () => _ = models.Tagger, () => _ = models.Parser, () => _ = models.Lemmatizer);
        return new LanguagePipeline([
            new Sectioner(SectionLexicon.English),
            new Tokenizer(TokenizerLexicon.English),
            new SentenceSplitter(TokenizerLexicon.English, SectionLexicon.English),
            new TaggingStep(models.Tagger, models.Lemmatizer, models.Clusters),
            new TimeRecognizer(TimeLexicon.English),
            new AgeRecognizer(NumberLexicon.English),
            new QuantityRecognizer(QuantityLexicon.English),
            new NameRecognizer(NameLexicon.English, models.NameTyper),
            new Normalizer(),
            new ParsingStep(models.Parser),
            new CoreferenceResolver(),
        ]);
    }
}
