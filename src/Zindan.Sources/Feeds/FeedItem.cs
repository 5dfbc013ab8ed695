namespace Zindan.Sources.Feeds;

/// <summary>One item of a feed, as the feed gives it.</summary>
internal sealed record FeedItem
{
    /// <summary>The item's <c>guid</c>, Atom <c>id</c> or RDF <c>about</c>, or null.</summary>
    public string? Guid { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public required string Text { get; init; }

    public DateOnly? Published { get; init; }

    public string? Source { get; init; }

    public string? Byline { get; init; }

    public string? Language { get; init; }
}
