using Zindan.Language.Documents;

namespace Zindan.Language.Sentences;

/// <summary>Finds what stands between double quotation marks, or between curly single ones.</summary>
internal static class QuotationFinder
{
    /// <summary>The outermost quotations of a paragraph, in order. One that is not closed reaches the end of the paragraph.</summary>
    public static List<Quotation> Find(Document document, TokenRange paragraph)
    {
        var quotations = new List<Quotation>();
        var open = -1;
        var closer = '"';
        for (var token = paragraph.Start; token < paragraph.End; token++)
        {
            var form = document.TokenSpans.Forms[token];
            if (open < 0)
            {
                if (Opens(document, token, form) is { } closing)
                {
                    (open, closer) = (token, closing);
                }
            }
            else if (form[0] == closer && (closer != '\'' || form.Length <= 2) && !(form is "'" or "’" && IsApostrophe(document, token)))
            {
                Add(document, open, token, true, quotations);
                open = -1;
            }
        }

        if (open >= 0)
        {
            // A single mark that nothing closes was an apostrophe, not a quotation.
            if (closer is '"' or '”' or '»')
            {
                Add(document, open, paragraph.End, false, quotations);
            }
        }

        return quotations;
    }

    private static void Add(Document document, int open, int close, bool isClosed, List<Quotation> quotations)
    {
        var inside = new TokenRange(open + 1, close);
        if (!inside.IsEmpty)
        {
            quotations.Add(new Quotation(document.SpanOf(new TokenRange(open, isClosed ? close + 1 : close)), inside, isClosed));
        }
    }

    private static char? Opens(Document document, int token, string form) =>
        form switch
        {
            "\"" or "''" when FollowedByWord(document, token) => form[0],
            "``" => '\'',
            "“" or "„" => '”',
            "«" => '»',
            "‘" => '’',
            _ => null,
        };

    private static bool FollowedByWord(Document document, int token) =>
        document.TokenSpans.Spans[token].End is var end && end < document.Text.Length && !char.IsWhiteSpace(document.Text[end]);

    /// <summary>"the guards’ weapons": a mark behind an s, with a word after it.</summary>
    private static bool IsApostrophe(Document document, int token)
    {
        var (text, span) = (document.Text, document.TokenSpans.Spans[token]);
        return span.Start > 0
            && text[span.Start - 1] == 's'
            && span.End + 1 < text.Length
            && text[span.End] == ' '
            && char.IsLower(text[span.End + 1]);
    }
}
