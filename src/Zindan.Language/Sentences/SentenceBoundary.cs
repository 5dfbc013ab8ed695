using Zindan.Language.Documents;
using Zindan.Language.Tokenization;

namespace Zindan.Language.Sentences;

/// <summary>Decides whether a sentence ends behind a token.</summary>
internal static class SentenceBoundary
{
    /// <summary>The index behind the last token of the sentence that ends at <paramref name="token"/>, or <paramref name="token"/> where none ends there.</summary>
    /// <param name="document">A document with tokens.</param>
    /// <param name="token">The token to look at.</param>
    /// <param name="start">The first token of the sentence so far.</param>
    /// <param name="limit">The index behind the last token of the paragraph.</param>
    /// <param name="lexicon">Abbreviations and words that begin sentences.</param>
    public static int EndAfter(Document document, int token, int start, int limit, TokenizerLexicon lexicon)
    {
        var forms = document.TokenSpans.Forms;
        var form = forms[token];
        var last = form[^1];
        if (last is not ('.' or '!' or '?' or '…' or '。' or '؟' or '।'))
        {
            return token;
        }

        var isMark = !char.IsLetterOrDigit(form[0]);
        if (isMark && token == start && form is not ("..." or "…"))
        {
            return token;
        }

        var end = token + 1;
        while (end < limit && !SpaceBefore(document, end) && (IsCloser(forms[end]) || ClosesTheWrongWay(document, end, limit)))
        {
            end++;
        }

        if (end >= limit)
        {
            return limit;
        }

        var next = forms[end];
        if (
            char.IsLower(next[0])
            || next == "[...]"
            || next == "[…]"
            || next[0] is ',' or ';' or ':' or ')' or ']' or '%' or '”' or '—' or '–' or '-'
        )
        {
            return token;
        }

        if (!SpaceBefore(document, end) && next[0] is not ('“' or '"' or '(' or '[' or '‘') && !(isMark && char.IsUpper(next[0])))
        {
            return token;
        }

        var word = FirstWord(forms, end, limit);
        if (word is not null && char.IsLower(word[0]))
        {
            return token;
        }

        if (!isMark)
        {
            return EndsAfterAbbreviation(form, word, start, token, lexicon) ? end : token;
        }

        if (last is '!' or '?' && end > token + 1 && SpeaksNext(document, end, limit))
        {
            return token;
        }

        // "1. The first …": a number at the start of a paragraph belongs to what it counts.
        return last == '.' && form.Length == 1 && token == start + 1 && char.IsAsciiDigit(forms[start][0]) && forms[start].Length <= 2
            ? token
            : end;
    }

    private static bool EndsAfterAbbreviation(string form, string? next, int start, int token, TokenizerLexicon lexicon)
    {
        if (next is null || token == start)
        {
            return false;
        }

        var stem = form[..^1];
        if (lexicon.Abbreviations.TryGetValue(stem, out var kind) && kind != AbbreviationClass.Either)
        {
            return false;
        }

        var starts = lexicon.SentenceStarters.Contains(next.ToLowerInvariant());
        if (stem.Length == 1)
        {
            return starts && !string.Equals(next, "A", StringComparison.Ordinal) && !string.Equals(next, "I", StringComparison.Ordinal);
        }

        if (stem.EndsWith(".m", StringComparison.OrdinalIgnoreCase))
        {
            return starts;
        }

        return starts;
    }

    /// <summary>The first token from <paramref name="at"/> on that is no opening mark, or null.</summary>
    private static string? FirstWord(System.Collections.Immutable.ImmutableArray<string> forms, int at, int limit)
    {
        while (at < limit && !char.IsLetterOrDigit(forms[at][0]))
        {
            if (forms[at][0] is not ('"' or '“' or '\'' or '‘' or '(' or '[' or '«' or '`' or '.'))
            {
                return null;
            }

            at++;
        }

        return at < limit ? forms[at] : null;
    }

    /// <summary>"“Stop!” Karimov said": a name and a verb of speaking behind a quotation that ends in a mark.</summary>
    private static bool SpeaksNext(Document document, int at, int limit)
    {
        var forms = document.TokenSpans.Forms;
        for (var i = at; i < Math.Min(at + 5, limit); i++)
        {
            if (forms[i] is "said" or "says" or "asked" or "told" or "shouted" or "cried" or "wrote" or "added" or "replied")
            {
                return i > at;
            }

            if (!char.IsUpper(forms[i][0]) && i > at + 3)
            {
                return false;
            }
        }

        return false;
    }

    private static bool SpaceBefore(Document document, int token) =>
        token > 0 && document.TokenSpans.Spans[token].Start > document.TokenSpans.Spans[token - 1].End;

    /// <summary>An opening mark that a blank follows was meant to close.</summary>
    private static bool ClosesTheWrongWay(Document document, int token, int limit) =>
        document.TokenSpans.Forms[token] is "“" or "‘" && (token + 1 >= limit || SpaceBefore(document, token + 1));

    private static bool IsCloser(string form) =>
        form.Length <= 2 && form[0] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '}' or '.' or '!' or '?';
}
