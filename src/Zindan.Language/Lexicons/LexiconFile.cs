using System.Reflection;

namespace Zindan.Language.Lexicons;

/// <summary>Reads the data files of a language, which are packed into the assembly: lines of tab-separated columns below a header of lines that begin with '#'.</summary>
internal static class LexiconFile
{
    /// <summary>The rows of a file of <c>English/Lexicons</c>, in order.</summary>
    /// <param name="name">The file's name without folder and extension.</param>
    /// <exception cref="InvalidOperationException">There is no such file, or a row has fewer columns than the header's last line names.</exception>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        var resource = $"Zindan.Language.English.Lexicons.{name}.tsv";
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly holds no lexicon '{resource}'.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        var columns = 1;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                columns = line.Split('\t').Length;
            }
            else if (line.Length > 0)
            {
                var row = line.Split('\t');
                rows.Add(
                    row.Length >= columns
                        ? row
                        : throw new InvalidOperationException($"Lexicon '{name}': '{line}' has {row.Length} columns, {columns} are needed.")
                );
            }
        }

        return rows;
    }

    /// <summary>The first column of a file.</summary>
    public static IEnumerable<string> Words(string name) => Rows(name).Select(row => row[0]);
}
