using System.Globalization;

namespace Zindan.Settings;

/// <summary>What values settings may have. A wrong one stops the program before it did anything, with a message that names the setting.</summary>
public static class SettingsCheck
{
    /// <summary>Throws where a value is out of its range.</summary>
    /// <exception cref="CommandException">The first wrong value.</exception>
    public static void Demand(ZindanSettings settings)
    {
        Demand("Workspace", settings.Workspace, settings.Workspace.Trim().Length > 0, "the path of a folder");
        Demand("Reading:Threads", settings.Reading.Threads, settings.Reading.Threads is >= 0 and <= 256, "a whole number from 0 to 256");
        Demand("Reading:Cut", settings.Reading.Cut, settings.Reading.Cut is >= 0 and <= 1, "a number from 0 to 1");
        DemandWithin("Watch:Debounce", settings.Watch.Debounce, TimeSpan.FromMilliseconds(50), TimeSpan.FromMinutes(10));
        DemandWithin("Watch:Rescan", settings.Watch.Rescan, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));
        DemandWithin("Watch:FeedInterval", settings.Watch.FeedInterval, TimeSpan.FromMinutes(1), TimeSpan.FromDays(7));
        Demand(
            "Neo4j:ArticlesPerTransaction",
            settings.Neo4j.ArticlesPerTransaction,
            settings.Neo4j.ArticlesPerTransaction is >= 1 and <= 1000,
            "a whole number from 1 to 1000"
        );
        Demand("Neo4j:Database", settings.Neo4j.Database, settings.Neo4j.Database.Trim().Length > 0, "the name of a database");
        foreach (var feed in settings.Watch.Feeds)
        {
            var isAddress = Uri.TryCreate(feed, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
            Demand("Watch:Feeds", feed, isAddress, "addresses that begin with http:// or https://");
        }
    }

    /// <summary>What is wrong, from the words of the library that binds settings.</summary>
    public static string Explain(InvalidOperationException wrong)
    {
        // "Failed to convert configuration value 'soon' at 'Zindan:Watch:Debounce' to type 'System.TimeSpan'."
        var quoted = wrong.Message.Split('\'');
        if (quoted.Length >= 6 && wrong.InnerException is not null)
        {
            var path = WithoutSection(quoted[3]);
            var expected = quoted[5] switch
            {
                "System.TimeSpan" => "a time as hours:minutes:seconds, such as 00:00:02",
                "System.Int32" => "a whole number",
                "System.Double" => "a number with a decimal point",
                "System.Boolean" => "true or false",
                var type => "a " + type,
            };
            return Wrong(path, quoted[1], expected);
        }

        return quoted.Length > 4 && wrong.Message.Contains("ErrorOnUnknownConfiguration", StringComparison.Ordinal)
            ? $"{SettingsFile.Name} or the environment gives a setting that does not exist: {quoted[^2]}"
            : wrong.Message;
    }

    private static void DemandWithin(string path, TimeSpan value, TimeSpan least, TimeSpan most) =>
        Demand(path, value, least <= value && value <= most, $"a time from {least:c} to {most:c}");

    private static void Demand(string path, object value, bool isRight, string expected)
    {
        if (!isRight)
        {
            throw CommandException.Usage(Wrong(path, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", expected));
        }
    }

    private static string Wrong(string path, string value, string expected) =>
        $"the setting {path} is '{value}', but must be {expected} ({SettingsFile.Name}: {SettingsFile.Section}:{path}; environment: {EnvironmentNames.Variable(path)})";

    private static string WithoutSection(string key) =>
        key.StartsWith(SettingsFile.Section + ":", StringComparison.Ordinal) ? key[(SettingsFile.Section.Length + 1)..] : key;
}
