using Zindan.Core.Articles;

namespace Zindan.Sources;

/// <summary>An article that was read, and where it came from.</summary>
/// <param name="Location">The path, path and line, or address.</param>
/// <param name="Article">The article.</param>
/// <param name="Byline">Who wrote it, as the source says ("Christian", "A. Reporter and B. Writer"), or null.</param>
public sealed record SourcedArticle(string Location, Article Article, string? Byline = null) : SourceItem(Location);
