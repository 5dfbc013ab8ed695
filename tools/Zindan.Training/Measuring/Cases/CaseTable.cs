using System.Globalization;
using System.Reflection;

namespace Zindan.Training.Measuring.Cases;

/// <summary>Reads the tables of cases: tab-separated columns below a header of lines that begin with '#'.</summary>
internal static class CaseTable
{
    /// <summary>The rows of a table.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no table of cases '{name}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>A day, or null for "-".</summary>
    public static DateOnly? Day(string text) => text == "-" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number, or null for "-".</summary>
    public static int? Number(string text) => text == "-" ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
