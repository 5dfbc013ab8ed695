using System.Globalization;
using System.Text;

namespace Zindan.Output;

/// <summary>Text of articles made safe to print: nothing in it can steer a terminal or turn the direction of a line.</summary>
public static class Printable
{
    /// <summary>The text on one line: white space runs become one blank; control and formatting characters vanish.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                line.Append(rune);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>The line cut behind a word so that it has at most <paramref name="length"/> characters, with an ellipsis where it was cut.</summary>
    public static string Short(string text, int length)
    {
        var line = Line(text);
        if (line.Length <= length)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', length - 1);
        end = end < length / 2 ? length - 1 : end;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }
}
