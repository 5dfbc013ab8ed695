namespace Zindan.Sources.Headers;

/// <summary>What one line of head or foot says of the article.</summary>
internal sealed record LineFacts
{
    /// <summary>A date that the line itself makes one of publication: by a label, or beside a byline or outlet.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>A date that stands alone.</summary>
    public DateOnly? BareDate { get; init; }

    /// <summary>Whether the date alone has a time of day, as those of readers' comments have.</summary>
    public bool HasTime { get; init; }

    /// <summary>The headline, where a label or the outlet behind it tells that it is one.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }

    /// <summary>The outlet, certain by its name or a label.</summary>
    public string? Source { get; init; }

    /// <summary>What has the shape of an outlet's name.</summary>
    public string? PossibleSource { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }
}
