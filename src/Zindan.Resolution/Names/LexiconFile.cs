using System.Collections.Immutable;

namespace Zindan.Resolution.Names;

/// <summary>A list of names or words that comes with the program: lines of text, of which those that start with # explain the rest.</summary>
internal static class LexiconFile
{
    /// <summary>The lines of the file of this name, without explanations and blank lines.</summary>
    /// <exception cref="InvalidOperationException">No such file was built in.</exception>
    public static ImmutableArray<string> Lines(string name)
    {
        using var stream =
            typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} is not built into the program.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => !line.StartsWith('#')),
        ];
    }
}
