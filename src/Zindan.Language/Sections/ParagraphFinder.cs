using Zindan.Core.Text;

namespace Zindan.Language.Sections;

/// <summary>Cuts a text into paragraphs: blocks between blank lines, and their lines where these are not just wrapped.</summary>
internal static class ParagraphFinder
{
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 110;

    /// <summary>The paragraphs, in order, without white space at their ends. Time linear in the text.</summary>
    public static List<Span> Find(string text)
    {
        var paragraphs = new List<Span>();
        var block = new List<Span>();
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2029');
            end = end < 0 ? text.Length : start + end;
            var line = Trim(text, new Span(start, end));
            if (line.IsEmpty)
            {
                AddBlock(text, block, paragraphs);
            }
            else
            {
                block.Add(line);
            }

            start = end + 1;
        }

        AddBlock(text, block, paragraphs);
        return Rejoin(text, paragraphs);
    }

    private static void AddBlock(string text, List<Span> block, List<Span> paragraphs)
    {
        if (block.Count > 1 && IsWrapped(text, block))
        {
            paragraphs.Add(block[0].Cover(block[^1]));
        }
        else
        {
            paragraphs.AddRange(block);
        }

        block.Clear();
    }

    /// <summary>Lines of about one width, of which most end in the middle of a sentence.</summary>
    private static bool IsWrapped(string text, List<Span> block)
    {
        var unfinished = 0;
        for (var i = 0; i < block.Count - 1; i++)
        {
            var line = block[i];
            if (line.Length is < NarrowestWrap or > WidestWrap)
            {
                return false;
            }

            unfinished += EndsSentence(text, line) ? 0 : 1;
        }

        return unfinished * 2 >= block.Count - 1 && block[^1].Length <= WidestWrap;
    }

    /// <summary>N9: joins a paragraph that begins in lower case to the one before, where that one ends in the middle of a sentence.</summary>
    private static List<Span> Rejoin(string text, List<Span> paragraphs)
    {
        var joined = new List<Span>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            if (
                joined.Count > 0
                && char.IsLower(text[paragraph.Start])
                && IsBrokenOff(text, joined[^1])
                && !LooksLikeAddress(text, paragraph)
            )
            {
                joined[^1] = joined[^1].Cover(paragraph);
            }
            else
            {
                joined.Add(paragraph);
            }
        }

        return joined;
    }

    /// <summary>Ends in a letter, digit or comma, and is long enough to be prose.</summary>
    private static bool IsBrokenOff(string text, Span line) =>
        line.Length >= 40 && (char.IsLetterOrDigit(text[line.End - 1]) || text[line.End - 1] is ',' or ';' or '-' or '–' or '—');

    private static bool LooksLikeAddress(string text, Span line)
    {
        var start = text.AsSpan(line.Start, Math.Min(line.Length, 12));
        return start.StartsWith("http", StringComparison.Ordinal) || start.StartsWith("www.", StringComparison.Ordinal);
    }

    /// <summary>Whether a line ends with a mark that ends sentences, quotation marks and brackets behind it left aside.</summary>
    public static bool EndsSentence(string text, Span line)
    {
        var end = line.End - 1;
        while (end > line.Start && text[end] is '"' or '”' or '’' or '\'' or ')' or ']' or '»')
        {
            end--;
        }

        return text[end] is '.' or '!' or '?' or '…';
    }

    private static Span Trim(string text, Span line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && Tokenization.Characters.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && Tokenization.Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }
}
