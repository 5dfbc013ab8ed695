using System.Collections.Immutable;
using Zindan.Language.Documents;

namespace Zindan.Language.Masks;

/// <summary>The tokens of one sentence as the finite-state rules of the masks see them: forms and lower-cased forms, empty beyond the ends.</summary>
public sealed class TokenWindow
{
    private readonly ImmutableArray<string> _forms;
    private readonly string[] _lower;

    /// <summary>The window on a sentence.</summary>
    public TokenWindow(Document document, TokenRange sentence)
    {
        Document = document;
        Range = sentence;
        _forms = document.TokenSpans.Forms;
        _lower = new string[sentence.Length];
        for (var i = 0; i < _lower.Length; i++)
        {
            _lower[i] = _forms[sentence.Start + i].ToLowerInvariant();
        }
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The tokens of the sentence.</summary>
    public TokenRange Range { get; }

    /// <summary>The form of a token of the document, or the empty string outside the sentence.</summary>
    public string Form(int token) => Range.Contains(token) ? _forms[token] : "";

    /// <summary>The lower-cased form, or the empty string outside the sentence.</summary>
    public string Lower(int token) => Range.Contains(token) ? _lower[token - Range.Start] : "";

    /// <summary>Whether the lower-cased form is this word.</summary>
    public bool Is(int token, string word) => string.Equals(Lower(token), word, StringComparison.Ordinal);

    /// <summary>Whether the lower-cased forms from <paramref name="token"/> on are these words.</summary>
    public bool Are(int token, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(token + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the token begins with a capital letter.</summary>
    public bool IsCapitalised(int token) => Form(token) is { Length: > 0 } form && char.IsUpper(form[0]);

    /// <summary>Whether no white space stands between the token and the one before.</summary>
    public bool IsJoined(int token) =>
        Range.Contains(token) && token > 0 && Document.TokenSpans.Spans[token].Start == Document.TokenSpans.Spans[token - 1].End;

    /// <summary>Whether the token is a hyphen or dash.</summary>
    public bool IsDash(int token) => Form(token) is "-" or "–" or "—" or "‑" or "‐";
}
