using System.Text;

namespace Zindan.Output;

/// <summary>Where a text may go on in the next line: at a blank, and inside names that are written together, behind a hyphen or underscore beside a letter.</summary>
internal static class LineBreaks
{
    /// <summary>The length of the longest part that stays together.</summary>
    public static int LongestPart(string text) => Parts(text).Max(part => part.TrimEnd(' ').Length);

    /// <summary>The text with a line break wherever it would be wider than <paramref name="width"/>; a part that is wider itself stays whole.</summary>
    public static string Wrap(string text, int width)
    {
        if (text.Length <= width)
        {
            return text;
        }

        var (wrapped, line) = (new StringBuilder(), 0);
        foreach (var part in Parts(text))
        {
            if (line > 0 && line + part.TrimEnd(' ').Length > width)
            {
                while (wrapped[^1] == ' ')
                {
                    wrapped.Length--;
                }

                wrapped.Append('\n');
                line = 0;
            }

            wrapped.Append(part);
            line += part.Length;
        }

        return wrapped.ToString();
    }

    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var mayBreak = text[i] switch
            {
                ' ' => text[i + 1] != ' ',
                '-' or '_' => i > start && (char.IsLetter(text[i - 1]) || char.IsLetter(text[i + 1])),
                _ => false,
            };
            if (mayBreak)
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
