namespace Zindan.Sources.Html;

/// <summary>What a page says of its article beside the text.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>Whether the page gives dates of publication that contradict each other, so that no weaker hint may stand in.</summary>
    public bool IsDateDisputed { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Byline { get; init; }

    public string? Language { get; init; }

    public bool IsLive { get; init; }
}
