namespace Zindan.Settings;

/// <summary>What the worker watches, and how often it looks.</summary>
public sealed record WatchSettings
{
    /// <summary>Addresses of RSS and Atom feeds, http or https.</summary>
    public IReadOnlyList<string> Feeds { get; init; } = [];

    /// <summary>How long a folder must be quiet before its changes are taken, 50 milliseconds to 10 minutes: files are often written in several steps.</summary>
    public TimeSpan Debounce { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often the whole folder is looked through for changes that the file system did not report, 1 second to 1 day.</summary>
    public TimeSpan Rescan { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often feeds are fetched, 1 minute to 7 days.</summary>
    public TimeSpan FeedInterval { get; init; } = TimeSpan.FromMinutes(15);
}
