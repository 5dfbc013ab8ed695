namespace Zindan.Sources;

/// <summary>A file of a folder that nobody would take for an article (a picture, a style sheet, another copy of a file already read). No failure; it is counted.</summary>
/// <param name="Location">The path.</param>
/// <param name="Reason">Why it was passed over, as a clause that can follow the location.</param>
public sealed record SkippedFile(string Location, string Reason) : SourceItem(Location)
{
    /// <summary>The file and the reason as one line.</summary>
    public override string ToString() => $"{Location}: {Reason}";
}
