namespace Zindan.Sources.Headers;

/// <summary>What an article's own head and foot say of it. A null says that the text does not show it.</summary>
internal sealed record RecognizedHeader
{
    /// <summary>A header of nothing.</summary>
    public static RecognizedHeader None { get; } = new();

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    /// <summary>Where the article stands on the web.</summary>
    public string? Url { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }
}
