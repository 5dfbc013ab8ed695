using System.Text;

namespace Zindan.Measuring;

/// <summary>Reads comma-separated values with a header and quoted fields.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var rows = Parse(File.ReadAllText(path)).ToArray();
        return rows.Skip(1)
            .Where(row => row.Count == rows[0].Count)
            .Select(row =>
                (IReadOnlyDictionary<string, string>)
                    rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
            );
    }

    private static IEnumerable<List<string>> Parse(string text)
    {
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (quoted && character == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (character == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && character is ',' or '\n')
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (character == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                field.Append(character);
            }
        }
    }
}
