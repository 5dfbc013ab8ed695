namespace Zindan.Settings;

/// <summary>All settings of the program. Options win over the environment, the environment over <c>appsettings.json</c>.</summary>
public sealed record ZindanSettings
{
    /// <summary>The workspace's folder, relative to the working folder or absolute.</summary>
    public string Workspace { get; init; } = ".zindan";

    /// <summary>How articles are read.</summary>
    public ReadingSettings Reading { get; init; } = new();

    /// <summary>What the worker watches.</summary>
    public WatchSettings Watch { get; init; } = new();

    /// <summary>The database that shows the graph; none where no address is given.</summary>
    public Neo4jSettings Neo4j { get; init; } = new();
}
