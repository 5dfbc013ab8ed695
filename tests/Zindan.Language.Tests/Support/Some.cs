using Zindan.Core.Articles;
using Zindan.Language.Documents;
using Zindan.Language.Models;
using Zindan.Language.Normalization;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Tests.Support;

/// <summary>Makes documents out of a few words.</summary>
internal static class Some
{
    private static readonly Lazy<LanguagePipeline> s_pipeline = new(EnglishPipeline.Create);

    private static readonly Lazy<LanguagePipeline> s_unrepaired = new(() => new LanguagePipeline(Pipeline.Steps.Select(Unrepaired)));
    private static readonly Lazy<LanguagePipeline> s_unnormalized = new(() =>
        new LanguagePipeline(Pipeline.Steps.Select(step => step is Normalizer ? new WholeSentences() : Unrepaired(step)))
    );

    /// <summary>The whole English pipeline, made once.</summary>
    public static LanguagePipeline Pipeline => s_pipeline.Value;

    /// <summary>A text, published on a day or on an unknown one, after the whole pipeline.</summary>
    public static Document Document(string text, string? published = null) =>
        Pipeline.Process(
            Article.Create("some", text, published: published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", null))
        );

    /// <summary>A text with the trees that the parser gave.</summary>
    public static Document WithoutRepairs(string text) => s_unrepaired.Value.Process(Article.Create("some", text));

    /// <summary>A text whose sentences were parsed as they stand, and whose trees are those that the parser gave.</summary>
    public static Document WithoutNormalizer(string text) => s_unnormalized.Value.Process(Article.Create("some", text));

    /// <summary>The tokens of a text, with a bar between them.</summary>
    public static string Tokens(string text) => string.Join('|', Document(text).Tokens.Select(token => token.Form));

    /// <summary>The words of the core of the only clause.</summary>
    public static string Core(Document document) => string.Join(' ', document.Clauses[0].Core.Select(token => document.Tokens[token].Form));

    private static IStep Unrepaired(IStep step) =>
        step is ParsingStep ? new ParsingStep(EnglishModels.Load().Parser, repairs: false) : step;

    /// <summary>Stands in for the normaliser: lifts nothing.</summary>
    private sealed class WholeSentences : IStep
    {
        public Annotations Needs => Annotations.Sentences;

        public Annotations Gives => Annotations.Clauses;

        public void Apply(Document document) => document.Clauses = [];
    }
}
