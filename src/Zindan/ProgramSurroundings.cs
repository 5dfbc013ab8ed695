using System.Collections;
using System.Collections.Frozen;
using Zindan.Output;

namespace Zindan;

/// <summary>Everything outside the program that a command may see: tests give their own.</summary>
/// <param name="Console">Where the program prints.</param>
/// <param name="Folder">The full path against which relative paths are taken and where <c>appsettings.json</c> is looked for.</param>
/// <param name="Environment">The environment's variables.</param>
/// <param name="Clock">The only clock of the program.</param>
public sealed record ProgramSurroundings(
    ProgramConsole Console,
    string Folder,
    IReadOnlyDictionary<string, string> Environment,
    TimeProvider Clock
)
{
    /// <summary>Those of the running process.</summary>
    public static ProgramSurroundings OfProcess(ProgramConsole console) =>
        new(console, Directory.GetCurrentDirectory(), ProcessVariables(), TimeProvider.System);

    /// <summary>The full path of <paramref name="path"/>.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>The path as it can be opened and shown: as the user typed it wherever the process stands in <see cref="Folder"/>.</summary>
    public string Opened(string path) =>
        string.Equals(Folder, Directory.GetCurrentDirectory(), StringComparison.Ordinal) ? path : FullPath(path);

    /// <summary>A full path as a user knows it: relative where it is below <see cref="Folder"/>.</summary>
    public string Shown(string fullPath)
    {
        var relative = Path.GetRelativePath(Folder, fullPath);
        return relative.StartsWith("..", StringComparison.Ordinal) ? fullPath : relative;
    }

    private static FrozenDictionary<string, string> ProcessVariables() =>
        System
            .Environment.GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .ToFrozenDictionary(variable => (string)variable.Key, variable => (string?)variable.Value ?? "", StringComparer.Ordinal);
}
