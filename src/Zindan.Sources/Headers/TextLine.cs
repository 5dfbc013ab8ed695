using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>One line that is not empty, with its white space collapsed and Markdown's marks taken off.</summary>
/// <param name="Text">The words of the line.</param>
/// <param name="IsHeading">Whether Markdown marks it as a heading.</param>
/// <param name="Block">The number of the run of lines without an empty line between them.</param>
/// <param name="IsText">Whether it is a paragraph of the article, or a line of one, rather than a line of head or foot.</param>
internal sealed partial record TextLine(string Text, bool IsHeading, int Block, bool IsText)
{
    private const int LongestShort = 250;
    private const int LeastWrapped = 40;
    private const int MostWrapped = 100;

    /// <summary>The lines of a text, from the given offset on.</summary>
    public static IReadOnlyList<TextLine> Of(string text, int start = 0)
    {
        var lines = new List<TextLine>();
        var block = 0;
        foreach (var range in BreakPattern().EnumerateSplits(text.AsSpan(start)))
        {
            var raw = text.AsSpan(start)[range].Trim().ToString();
            if (raw.Length == 0)
            {
                block++;
                continue;
            }

            if (raw.Length > LongestShort)
            {
                lines.Add(new TextLine(raw, IsHeading: false, block, IsText: true));
                continue;
            }

            var heading = HeadingPattern().Match(raw);
            if (UnderlinePattern().IsMatch(raw) && lines.Count > 0 && lines[^1].Block == block)
            {
                lines[^1] = lines[^1] with { IsHeading = true, IsText = false };
                continue;
            }

            var words = Words(heading.Success ? heading.Groups["title"].Value : raw);
            if (words.Length > 0)
            {
                lines.Add(new TextLine(words, heading.Success, block, !heading.Success && IsParagraph(words)));
            }
        }

        return MarkWrapped(lines);
    }

    // Runs of three blanks or a tab part the pieces of a line, so they survive as a bar.
    private static string Words(string raw)
    {
        var trimmed = raw.Length > 2 && raw[0] is '*' or '_' && raw[^1] == raw[0] ? raw.Trim(raw[0]).Trim() : raw;
        return BlankPattern().Replace(GapPattern().Replace(trimmed, " | "), " ");
    }

    private static bool IsParagraph(string words) => SentencePattern().IsMatch(words);

    // Text that was wrapped at a fixed width: three lines or more in one run, all but the last about as long as one another.
    private static List<TextLine> MarkWrapped(List<TextLine> lines)
    {
        for (var start = 0; start < lines.Count; )
        {
            var end = start;
            while (end < lines.Count && lines[end].Block == lines[start].Block)
            {
                end++;
            }

            var body = lines.GetRange(start, end - start - 1);
            if (
                body.Count >= 2
                && body.All(line => line.Text.Length is >= LeastWrapped and <= MostWrapped && !line.IsHeading)
                && lines[end - 1].Text.Length <= MostWrapped
            )
            {
                for (var i = start; i < end; i++)
                {
                    lines[i] = lines[i] with { IsText = true };
                }
            }

            start = end;
        }

        return lines;
    }

    [GeneratedRegex("\r\n|[\n\r\u2028\u2029\f\v\u0085]")]
    private static partial Regex BreakPattern();

    [GeneratedRegex("^#{1,6}\\s+(?<title>.*?)\\s*#*$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("^(?:={3,}|-{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex UnderlinePattern();

    [GeneratedRegex("\\t+|\\s{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex GapPattern();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();

    [GeneratedRegex("^(?:\\S+\\s+){2,}.*[.][\"'”’)\\]]*$|^(?:\\S+\\s+){11,}.*[!?][\"'”’)\\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentencePattern();
}
