using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Reads the lines above an article's text, and those between its standfirst and its text.</summary>
internal static partial class HeadReader
{
    private const int MostLines = 15;

    // Two words are as often a name, a place or a section.
    private const int LeastTitleWords = 3;
    private const int MostTitleWords = 30;

    /// <summary>What the head says, with the number of lines it takes; a title and bare dates that the lines themselves do not vouch for are among it.</summary>
    public static HeadFacts Read(IReadOnlyList<TextLine> lines)
    {
        var facts = new List<LineFacts>();
        var shorts = new List<string>();
        int paragraphs = 0,
            i = 0;
        var mayTitle = true;
        string? title = null;
        for (; i < lines.Count && i < MostLines && paragraphs < 2; i++)
        {
            var line = lines[i];
            if (LineReader.Read(line.Text) is { } fact)
            {
                var isDated = fact.BareDate is null || paragraphs == 0 || BesideByline(lines, i);
                facts.Add(isDated ? fact : fact with { BareDate = null });
            }
            else if (mayTitle && Furniture.StandsForNoTitle(line.Text))
            {
                mayTitle = false;
            }
            else if (paragraphs == 0 && !line.IsHeading && (Furniture.IsKicker(line.Text) || IsOneWord(line)))
            {
                continue;
            }
            else if (mayTitle && paragraphs == 0 && TitleAt(lines, i) is { } found)
            {
                (title, mayTitle) = (found, false);
            }
            else if (line.IsText || (mayTitle && title is null))
            {
                paragraphs++;
                mayTitle = false;
            }
            else if (paragraphs == 0)
            {
                shorts.Add(line.Text);
            }
        }

        return new HeadFacts(facts, title, shorts, i);
    }

    // A section, a place, a button.
    private static bool IsOneWord(TextLine line) => !line.Text.Contains(' ', StringComparison.Ordinal) && !EndPattern().IsMatch(line.Text);

    private static bool BesideByline(IReadOnlyList<TextLine> lines, int i) =>
        (i > 0 && LineReader.Read(lines[i - 1].Text)?.Byline is not null)
        || (i + 1 < lines.Count && LineReader.Read(lines[i + 1].Text)?.Byline is not null);

    private static string? TitleAt(IReadOnlyList<TextLine> lines, int i)
    {
        var line = lines[i];
        if (line.IsHeading)
        {
            return line.Text;
        }

        if (line.IsText || i == lines.Count - 1 || !IsTitle(line.Text))
        {
            return null;
        }

        // A line that goes on in the next one is half a title, or the first line of a paragraph.
        var next = lines[i + 1];
        if (next.Block != line.Block || !char.IsLower(next.Text[0]))
        {
            return line.Text;
        }

        var endsThere = i + 2 < lines.Count && lines[i + 2].Block != line.Block;
        return endsThere && !next.IsText && IsTitle(line.Text + " " + next.Text) ? line.Text + " " + next.Text : null;
    }

    private static bool IsTitle(string words) =>
        words.Split(' ').Length is >= LeastTitleWords and <= MostTitleWords
        && !char.IsLower(words[0])
        && !EndPattern().IsMatch(words)
        && !ListPattern().IsMatch(words)
        && !DatelineReader.Is(words);

    [GeneratedRegex("(?:[.…,;:]|[.…,][\"'”’)]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex EndPattern();

    [GeneratedRegex("^(?:[-*•–—]\\s|\\d{1,2}[:.h]\\d{2}\\b|[>|\\[\\\\{<]|!\\[|https?:)", RegexOptions.CultureInvariant)]
    private static partial Regex ListPattern();
}
