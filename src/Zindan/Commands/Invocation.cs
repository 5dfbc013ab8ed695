namespace Zindan.Commands;

/// <summary>How this program was started, so that the command lines it proposes can be typed as they stand.</summary>
public static class Invocation
{
    /// <summary>What to type before a command: <c>dotnet run --project src/Zindan --</c> in a checkout, else the program's name.</summary>
    public static string Prefix(ProgramSurroundings surroundings)
    {
        var project = ProjectFolder(AppContext.BaseDirectory);
        return project is null
            ? ZindanCommand.ProgramName
            : $"dotnet run --project {Quoted(Path.GetRelativePath(surroundings.Folder, project).Replace('\\', '/'))} --";
    }

    // bin/CONFIGURATION/FRAMEWORK/ under the project: where the SDK builds to, and nobody installs to.
    private static string? ProjectFolder(string programFolder)
    {
        var framework = new DirectoryInfo(programFolder.TrimEnd(Path.DirectorySeparatorChar));
        var binaries = framework.Parent?.Parent;
        return binaries is { Name: "bin", Parent: { } project } && File.Exists(Path.Combine(project.FullName, "Zindan.csproj"))
            ? project.FullName
            : null;
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
