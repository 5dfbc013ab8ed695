namespace Zindan.Sources.JsonLines;

/// <summary>The fields of one line. A null, an empty string and a missing field are the same: nothing given.</summary>
internal sealed record JsonLine
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public DateOnly? Published { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }
}
