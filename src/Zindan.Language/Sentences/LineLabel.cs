using Zindan.Language.Documents;

namespace Zindan.Language.Sentences;

/// <summary>Tells what stands before the first sentence of a line without being part of it: the bullet of a list ("* Police said"), the hour of a live report ("11:48 Police said").</summary>
internal static class LineLabel
{
    private const int LongestLabel = 4;

    /// <summary>The index behind the label that a paragraph begins with, or its start where it begins with none.</summary>
    public static int EndOf(Document document, TokenRange paragraph)
    {
        var forms = document.TokenSpans.Forms;
        var end = paragraph.Start;
        if (end < paragraph.End && IsBullet(forms[end]))
        {
            end++;
        }
        else if (end < paragraph.End && IsHour(forms[end]))
        {
            end++;
            while (end < paragraph.End && end < paragraph.Start + LongestLabel && IsZone(forms[end]))
            {
                end++;
            }
        }

        return end > paragraph.Start && end + 1 < paragraph.End && SpaceBefore(document, end) && char.IsUpper(forms[end][0])
            ? end
            : paragraph.Start;
    }

    private static bool IsBullet(string form) => form is "*" or "•" or "·" or "▪" or "‣" or "◦" or "-" or "–" or "—" or "+";

    // "10:42", "9.30am".
    private static bool IsHour(string form)
    {
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]))
        {
            digits++;
        }

        return digits is 1 or 2
            && form.Length >= digits + 3
            && form[digits] is ':' or '.'
            && char.IsAsciiDigit(form[digits + 1])
            && char.IsAsciiDigit(form[digits + 2])
            && (form.Length == digits + 3 || form[(digits + 3)..].ToLowerInvariant() is "am" or "pm" or "a.m." or "p.m.");
    }

    private static bool IsZone(string form) =>
        form
            is "-"
                or "–"
                or "—"
                or ":"
                or "|"
                or "am"
                or "pm"
                or "AM"
                or "PM"
                or "a.m."
                or "p.m."
                or "GMT"
                or "UTC"
                or "BST"
                or "CET"
                or "EST"
                or "hrs"
                or "h";

    private static bool SpaceBefore(Document document, int token) =>
        token > 0 && document.TokenSpans.Spans[token].Start > document.TokenSpans.Spans[token - 1].End;
}
