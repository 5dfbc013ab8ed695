namespace Zindan.Sources.Headers;

/// <summary>Reads the lines below an article's text.</summary>
internal static class FootReader
{
    private const int MostLines = 8;

    /// <summary>The facts of the last lines, from the top.</summary>
    /// <param name="lines">All lines of the text.</param>
    /// <param name="head">How many of them the head took.</param>
    public static IReadOnlyList<LineFacts> Read(IReadOnlyList<TextLine> lines, int head)
    {
        var facts = new List<LineFacts>();
        var end = End(lines, head);
        for (var i = Math.Max(head, end - MostLines); i < end; i++)
        {
            if (LineReader.Read(lines[i].Text) is { } fact)
            {
                // A date above more text is a heading of that text; one with a time of day is a reader's.
                var isLast = fact.BareDate is not null && !fact.HasTime && !TextFollows(lines, i + 1, end);
                facts.Add(isLast ? fact : fact with { BareDate = null });
            }
        }

        for (var i = Math.Max(end, lines.Count - MostLines); i < lines.Count; i++)
        {
            // Whoever saved the page writes its address below everything.
            if (LineReader.Read(lines[i].Text)?.Url is { } url)
            {
                facts.Add(new LineFacts { Url = url });
            }
        }

        return facts;
    }

    private static int End(IReadOnlyList<TextLine> lines, int head)
    {
        for (var i = head; i < lines.Count; i++)
        {
            if (!lines[i].IsText && Furniture.EndsArticle(lines[i].Text))
            {
                return i;
            }
        }

        return lines.Count;
    }

    private static bool TextFollows(IReadOnlyList<TextLine> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsText && LineReader.Read(lines[i].Text) is null)
            {
                return true;
            }
        }

        return false;
    }
}
