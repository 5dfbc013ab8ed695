using Zindan.Core.Readings;
using Zindan.Core.Text;
using Zindan.Extraction;
using Zindan.Language.Pipeline;

namespace Zindan.Building;

/// <summary>The reader that comes with this program. Its models are loaded when the first article needs them, which may be never.</summary>
public sealed class CurrentReader
{
    private readonly Lazy<ArticleReader> _reader = new(ArticleReader.Create);

    /// <summary>
    /// Names everything that a reading depends on, part of the key under which readings are cached. Module ids are hashes of code, lexicons and models
    /// together, so nobody has to remember to raise a number, and what an older program read is never taken for what this one would read.
    /// </summary>
    public string Version { get; } =
        ContentHash.Key(
            typeof(ArticleReader).Module.ModuleVersionId.ToString(),
            typeof(LanguagePipeline).Module.ModuleVersionId.ToString(),
            typeof(Reading).Module.ModuleVersionId.ToString()
        );

    /// <summary>Reads one article. May be called from several threads.</summary>
    public Reading Read(Core.Articles.Article article) => _reader.Value.Read(article);
}
