using Zindan.Core.Text;

namespace Zindan.Language.Tokenization;

/// <summary>Cuts one stretch of text into tokens, from left to right, in time linear in its length.</summary>
/// <remarks>
/// The convention is that of Universal Dependencies English: clitics and most parts of hyphenated words are tokens of their own,
/// affixes with a hyphen are not; abbreviations, clock times, figures and addresses stay whole.
/// </remarks>
internal ref struct TokenScanner(string text, Span stretch, TokenizerLexicon lexicon, List<Span> tokens)
{
    /// <summary>No token is longer, in UTF-16 units: what is longer is no word, and is cut.</summary>
    public const int LongestToken = 256;

    private const int LongestCurrency = 3;

    private readonly ReadOnlySpan<char> _text = text.AsSpan(0, stretch.End);
    private readonly TokenizerLexicon _lexicon = lexicon;
    private readonly List<Span> _tokens = tokens;
    private int _position = stretch.Start;

    public void Scan()
    {
        while (_position < _text.Length)
        {
            if (Characters.IsBlank(_text[_position]))
            {
                _position++;
            }
            else if (WebAddress.End(_text, _position) is var address && address > _position)
            {
                Add(_position, address);
            }
            else if (Characters.IsWord(_text, _position))
            {
                ScanWord();
            }
            else
            {
                Add(_position, MarkToken.End(_text, _position, _tokens.Count > 0 && _tokens[^1].End == _position));
            }
        }
    }

    private void ScanWord()
    {
        var start = _position;
        var end = WordEnd(start);
        if (
            end < _text.Length
            && (IsCurrency(start, end) || _text[end] == '.' && FinalStop.BelongsToWord(_text, start, end, _lexicon, _tokens))
        )
        {
            Add(start, end + 1);
            return;
        }

        var first = WordSplit.FirstLength(_text[start..end], _lexicon);
        Add(start, start + first);
        Add(start + first, end);
    }

    private readonly int WordEnd(int start)
    {
        var end = start;
        while (
            end < _text.Length
            && end - start < LongestToken
            && (Characters.IsWord(_text, end) || InnerMark.StaysInside(_text, start, end, _lexicon))
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>"US$", "A$".</summary>
    private readonly bool IsCurrency(int start, int end) =>
        _text[end] == '$' && end - start <= LongestCurrency && char.IsAsciiLetterUpper(_text[start]);

    private void Add(int start, int end)
    {
        while (end - start > LongestToken)
        {
            var cut = start + LongestToken;
            cut -= char.IsHighSurrogate(_text[cut - 1]) ? 1 : 0;
            _tokens.Add(new Span(start, cut));
            start = cut;
        }

        if (end > start)
        {
            _tokens.Add(new Span(start, end));
        }

        _position = end;
    }
}
