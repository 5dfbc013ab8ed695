using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>A word that the tokens cut at its hyphens: "brother-in-law", "second-in-command".</summary>
internal static class HyphenatedWord
{
    /// <summary>The lower-case word that ends at a token, with what is hyphenated to it on the left.</summary>
    public static string EndingAt(Grammar grammar, int token)
    {
        var start = StartOf(grammar, token);
        return start == token
            ? grammar.Form(token)
            : grammar
                .Document.TextOf(new TokenRange(start, token + 1))
                .ToLowerInvariant()
                .Replace('‑', '-')
                .Replace('–', '-')
                .Replace(' ', '-');
    }

    /// <summary>The first token of the word that ends at a token.</summary>
    public static int StartOf(Grammar grammar, int token)
    {
        if (IsSecond(grammar.Document, token - 1))
        {
            return token - 2;
        }

        var start = token;
        while (start >= 2 && IsHyphen(grammar.Document, start - 1))
        {
            start -= 2;
        }

        return start;
    }

    /// <summary>Whether a token is the "in" of "second in command", which is one word also without hyphens.</summary>
    public static bool IsSecond(Document document, int token) =>
        token > 0
        && token + 1 < document.Tokens.Count
        && document.TokenSpans.Forms[token] == "in"
        && document.TokenSpans.Forms[token - 1].Equals("second", StringComparison.OrdinalIgnoreCase)
        && document.TokenSpans.Forms[token + 1].Equals("command", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token is a hyphen with no blank on either side.</summary>
    public static bool IsHyphen(Document document, int token)
    {
        if (token < 1 || token + 1 >= document.Tokens.Count || document.TokenSpans.Forms[token] is not ("-" or "‑"))
        {
            return false;
        }

        var (before, own, after) = (SpanOf(document, token - 1), SpanOf(document, token), SpanOf(document, token + 1));
        return before.End == own.Start && own.End == after.Start;
    }

    private static Core.Text.Span SpanOf(Document document, int token) => document.SpanOf(TokenRange.Of(token));
}
