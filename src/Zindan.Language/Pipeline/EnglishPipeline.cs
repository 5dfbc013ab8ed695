using Zindan.Language.Masks.Ages;
using Zindan.Language.Masks.Numbers;
using Zindan.Language.Masks.Quantities;
using Zindan.Language.Masks.Times;
using Zindan.Language.Sections;
using Zindan.Language.Sentences;
using Zindan.Language.Tokenization;

namespace Zindan.Language.Pipeline;

/// <summary>The pipeline for English news.</summary>
public static class EnglishPipeline
{
    /// <summary>Makes the pipeline with all its steps; loads the models that are packed into the assembly.</summary>
    public static LanguagePipeline Create() =>
        new([
            new Sectioner(SectionLexicon.English),
            new Tokenizer(TokenizerLexicon.English),
            new SentenceSplitter(TokenizerLexicon.English, SectionLexicon.English),
            new TimeRecognizer(TimeLexicon.English),
            new AgeRecognizer(NumberLexicon.English),
            new QuantityRecognizer(QuantityLexicon.English),
        ]);
}
