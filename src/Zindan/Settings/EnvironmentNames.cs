namespace Zindan.Settings;

/// <summary>How settings are named in the environment: <c>ZINDAN_WATCH_FEEDINTERVAL</c> or <c>ZINDAN_WATCH_FEED_INTERVAL</c> is <c>Watch:FeedInterval</c>.</summary>
public static class EnvironmentNames
{
    private const string Prefix = "ZINDAN_";

    // Lists are given in one variable, split at white space: addresses hold none.
    private static readonly string[] Lists = ["Watch:Feeds"];

    private static readonly string[] Sections = ["Reading", "Watch", "Neo4j"];

    /// <summary>The variables that are settings, as keys of the configuration. Others that begin with the prefix belong to tests and tools and are left alone.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Settings(IReadOnlyDictionary<string, string> environment) =>
        environment
            .Where(variable => variable.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(variable => variable.Key, StringComparer.Ordinal)
            .SelectMany(variable => Settings(variable.Key[Prefix.Length..], variable.Value));

    /// <summary>The variable that gives the setting at <paramref name="path"/> ("Watch:Debounce").</summary>
    public static string Variable(string path) => Prefix + path.Replace(':', '_').ToUpperInvariant();

    private static IEnumerable<KeyValuePair<string, string?>> Settings(string name, string value)
    {
        if (name == "WORKSPACE")
        {
            return [new(Key("Workspace"), value)];
        }

        var section = Array.Find(Sections, section => name.StartsWith(section.ToUpperInvariant() + "_", StringComparison.Ordinal));
        if (section is null)
        {
            return [];
        }

        var path = section + ":" + name[(section.Length + 1)..].Replace("_", "", StringComparison.Ordinal);
        return Lists.Contains(path, StringComparer.OrdinalIgnoreCase)
            ? value
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select((item, index) => KeyValuePair.Create(Key($"{path}:{index}"), (string?)item))
            : [new(Key(path), value)];
    }

    private static string Key(string path) => SettingsFile.Section + ":" + path;
}
