using Zindan.Core.Articles;
using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Tests.Support;

/// <summary>Makes documents out of a few words.</summary>
internal static class Some
{
    private static readonly Lazy<LanguagePipeline> s_pipeline = new(EnglishPipeline.Create);

    /// <summary>The whole English pipeline, made once.</summary>
    public static LanguagePipeline Pipeline => s_pipeline.Value;

    /// <summary>A text, published on a day or on an unknown one, after the whole pipeline.</summary>
    public static Document Document(string text, string? published = null) =>
        Pipeline.Process(
            Article.Create("some", text, published: published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", null))
        );

    /// <summary>The tokens of a text, with a bar between them.</summary>
    public static string Tokens(string text) => string.Join('|', Document(text).Tokens.Select(token => token.Form));

    /// <summary>The words of the core of the only clause.</summary>
    public static string Core(Document document) => string.Join(' ', document.Clauses[0].Core.Select(token => document.Tokens[token].Form));
}
