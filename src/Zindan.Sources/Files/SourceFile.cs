namespace Zindan.Sources.Files;

/// <summary>A file that should hold an article or many, seen but not opened: cheap enough to list a large folder often.</summary>
public sealed record SourceFile
{
    /// <summary>The path to open, absolute.</summary>
    public required string FullPath { get; init; }

    /// <summary>The path as the user knows it: what was given, and the way from there.</summary>
    public required string Location { get; init; }

    /// <summary>The article's id; for a file of many articles the stem of the ids of those that bring none.</summary>
    public required string Id { get; init; }

    /// <summary>How the content is read.</summary>
    public required FileFormat Format { get; init; }

    /// <summary>The size in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>When the content last changed, by the file system.</summary>
    public required DateTimeOffset LastWritten { get; init; }
}
