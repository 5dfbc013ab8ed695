namespace Zindan.Training.Corpora;

/// <summary>Comma-separated values on one line, quoted where need be (RFC 4180).</summary>
public static class Csv
{
    /// <summary>The columns of a line.</summary>
    public static string[] Split(string line)
    {
        var columns = new List<string>();
        var current = new System.Text.StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (isQuoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    current.Append(line[++i]);
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (line[i] == ',' && !isQuoted)
            {
                columns.Add(current.ToString());
                current.Clear();
            }
            else
            {
                current.Append(line[i]);
            }
        }
        columns.Add(current.ToString());
        return [.. columns];
    }
}
