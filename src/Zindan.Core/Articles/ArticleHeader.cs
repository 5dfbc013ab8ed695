namespace Zindan.Core.Articles;

/// <summary>What is known of an article besides its text: enough to cite it and to know whether it changed.</summary>
public sealed record ArticleHeader
{
    /// <summary>The identity for replacement: an article with the same id takes the place of the one before.</summary>
    public required string Id { get; init; }

    /// <summary>The headline, or null where none was given or recognised.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication, or null where unknown. Relative dates in the text are resolved against it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The outlet ("AFP", "The Moscow Times"), or null.</summary>
    public string? Source { get; init; }

    /// <summary>Where the article stands on the web, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The language of the text as an ISO 639-1 code, or null where unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The identity for change: <c>sha256:</c> and 64 hexadecimal digits over text, title, published, source and url.</summary>
    public required string Hash { get; init; }
}
