using Microsoft.Extensions.Configuration;

namespace Zindan.Settings;

/// <summary>Reads the settings from <c>appsettings.json</c> and the environment, and checks them before anything is done.</summary>
public static class SettingsFile
{
    /// <summary>The name of the file, looked for in the working folder.</summary>
    public const string Name = "appsettings.json";

    /// <summary>The section of the file that is ours.</summary>
    public const string Section = "Zindan";

    /// <summary>The settings that hold in <paramref name="surroundings"/>.</summary>
    /// <exception cref="CommandException">The file is malformed, names an unknown setting, or a value is out of range; the message names the setting.</exception>
    public static ZindanSettings Load(ProgramSurroundings surroundings)
    {
        try
        {
            var settings =
                Configuration(surroundings).GetSection(Section).Get<ZindanSettings>(options => options.ErrorOnUnknownConfiguration = true)
                ?? new ZindanSettings();
            SettingsCheck.Demand(settings);
            return settings;
        }
        catch (InvalidDataException malformed)
        {
            throw CommandException.Usage($"{Path.Combine(surroundings.Folder, Name)}: {Innermost(malformed).Message}");
        }
        catch (InvalidOperationException wrong)
        {
            throw CommandException.Usage(SettingsCheck.Explain(wrong));
        }
    }

    /// <summary>The file and the environment together, the environment winning.</summary>
    public static IConfigurationRoot Configuration(ProgramSurroundings surroundings) =>
        new ConfigurationBuilder()
            .SetBasePath(surroundings.Folder)
            .AddJsonFile(Name, optional: true, reloadOnChange: false)
            .AddInMemoryCollection(EnvironmentNames.Settings(surroundings.Environment))
            .Build();

    private static Exception Innermost(Exception failure) => failure.InnerException is { } inner ? Innermost(inner) : failure;
}
