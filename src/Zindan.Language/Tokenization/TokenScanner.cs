using System.Buffers;
using System.Globalization;
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

    private static readonly SearchValues<char> NotInMail = SearchValues.Create("()[]<>\",;:");
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create("<>\"”“»|");

    private readonly string _text = text;
    private readonly int _end = stretch.End;
    private readonly TokenizerLexicon _lexicon = lexicon;
    private readonly List<Span> _tokens = tokens;
    private int _position = stretch.Start;

    public void Scan()
    {
        while (_position < _end)
        {
            if (Characters.IsBlank(_text[_position]))
            {
                _position++;
                continue;
            }

            var address = AddressEnd();
            if (address > _position)
            {
                Add(_position, address);
            }
            else if (Characters.IsWord(_text, _position))
            {
                ScanWord();
            }
            else
            {
                ScanMark();
            }
        }
    }

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

    /// <summary>The end of a web or mail address that begins here, or the position itself.</summary>
    private readonly int AddressEnd()
    {
        if (_position > 0 && Characters.IsWord(_text, _position - 1))
        {
            return _position;
        }

        var rest = _text.AsSpan(_position, Math.Min(_end - _position, LongestToken));
        var blank = rest.IndexOfAny(" \n\t\r\u00A0");
        var chunk = blank < 0 ? rest : rest[..blank];
        var isWeb =
            chunk.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || chunk.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && chunk.Length > 4);
        var isHandle = chunk.Length > 1 && chunk[0] is '@' or '#' && chunk.Length > 1 && char.IsAsciiLetter(chunk[1]);
        var at = isHandle ? -1 : chunk.IndexOf('@');
        var isMail =
            at > 0
            && at < chunk.Length - 1
            && char.IsAsciiLetterOrDigit(chunk[0])
            && char.IsAsciiLetterOrDigit(chunk[at + 1])
            && chunk[..at].IndexOfAny(NotInMail) < 0;
        if (!isWeb && !isMail && !isHandle)
        {
            return _position;
        }

        var stop = chunk.IndexOfAny(AddressEnds);
        chunk = stop > 0 ? chunk[..stop] : chunk;
        if (isHandle)
        {
            var length = 1;
            while (length < chunk.Length && (char.IsLetterOrDigit(chunk[length]) || chunk[length] == '_'))
            {
                length++;
            }

            return _position + length;
        }

        return _position + chunk.TrimEnd(".,;:!?)]}'’").Length;
    }

    private void ScanWord()
    {
        var start = _position;
        var end = start;
        while (end < _end && end - start < LongestToken)
        {
            if (Characters.IsWord(_text, end))
            {
                end++;
            }
            else if (StaysInside(start, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        if (end < _end && _text[end] == '$' && end - start <= 3 && char.IsAsciiLetterUpper(_text[start]))
        {
            Add(start, end + 1);
            return;
        }

        if (end < _end && _text[end] == '.' && KeepsStop(start, end))
        {
            Add(start, end + 1);
            return;
        }

        var split = SplitPoint(start, end);
        if (split > start && split < end)
        {
            Add(start, split);
            start = split;
        }

        Add(start, end);
    }

    /// <summary>Whether the mark at <paramref name="at"/>, behind the beginning of a word, is a part of that word.</summary>
    private readonly bool StaysInside(int start, int at)
    {
        if (at + 1 >= _end || !Characters.IsWord(_text, at + 1))
        {
            return false;
        }

        var (before, mark, after) = (_text[at - 1], _text[at], _text[at + 1]);
        return mark switch
        {
            '.' => !RunsIntoNextSentence(start, at),
            ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '\'' or '’' or '‘' or '`' => !BeginsClitic(at) && char.IsLetter(before) && char.IsLetter(after),
            '-' or '\u2010' or '\u2011' => KeepsHyphen(start, at),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '_' => true,
            _ => false,
        };
    }

    /// <summary>"prison.The": the blank is missing, and the stop is one.</summary>
    private readonly bool RunsIntoNextSentence(int start, int at) =>
        at - start > 1
        && char.IsLower(_text[at - 1])
        && char.IsUpper(_text[at + 1])
        && (at + 2 >= _end || !char.IsUpper(_text[at + 2]))
        && _text.AsSpan(start, at - start).IndexOf('.') < 0;

    private readonly bool KeepsHyphen(int start, int at)
    {
        var first = _text.AsSpan(start, at - start);
        if (char.IsAsciiDigit(first[^1]) && char.IsAsciiDigit(_text[at + 1]))
        {
            return IsFigureWithHyphens(start);
        }

        if (first.IndexOfAny("-‑‐") >= 0 || first.Length > 8)
        {
            return false;
        }

        Span<char> lower = stackalloc char[first.Length];
        first.ToLowerInvariant(lower);
        return _lexicon.HyphenPrefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }

    /// <summary>"2016-06-18", "713-853-3989": figures in three groups or more are one token, ranges ("25-30") are three.</summary>
    private readonly bool IsFigureWithHyphens(int start)
    {
        var hyphens = 0;
        var at = start;
        for (; at < _end && at - start < LongestToken && (char.IsAsciiDigit(_text[at]) || _text[at] == '-'); at++)
        {
            hyphens += _text[at] == '-' ? 1 : 0;
        }

        return hyphens >= 2 && char.IsAsciiDigit(_text[at - 1]);
    }

    /// <summary>Whether the stop at <paramref name="end"/> belongs to the word before it.</summary>
    private readonly bool KeepsStop(int start, int end)
    {
        if (end + 1 < _end && (_text[end + 1] == '.' || Characters.IsWord(_text, end + 1)))
        {
            return false;
        }

        var word = _text.AsSpan(start, end - start);
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && (word[0] != 'I' || PreviousIsCapitalised(start));
        }

        if (_lexicon.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind))
        {
            return kind switch
            {
                AbbreviationClass.Number => NextIs(end + 1, char.IsAsciiDigit),
                AbbreviationClass.Month => NextIs(end + 1, c => char.IsAsciiDigit(c) || c == ',') || PreviousIsDigit(start),
                AbbreviationClass.Before => !AtEnd(end + 1),
                _ => true,
            };
        }

        return IsDotted(word);
    }

    /// <summary>"U.S", "Ph.D", "e.g": one or two letters between stops.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var letters = 0;
        var stops = 0;
        foreach (var c in word)
        {
            if (c == '.')
            {
                stops++;
                letters = 0;
            }
            else if (!char.IsLetter(c) || ++letters > 2)
            {
                return false;
            }
        }

        return stops > 0;
    }

    private readonly bool PreviousIsCapitalised(int start) =>
        _tokens.Count > 0 && _tokens[^1].End >= start - 1 && char.IsUpper(_text[_tokens[^1].Start]);

    private readonly bool PreviousIsDigit(int start) =>
        _tokens.Count > 0 && _tokens[^1].End >= start - 1 && char.IsAsciiDigit(_text[_tokens[^1].End - 1]);

    private readonly bool NextIs(int at, Func<char, bool> test)
    {
        while (at < _end && _text[at] == ' ')
        {
            at++;
        }

        return at < _end && test(_text[at]);
    }

    private readonly bool AtEnd(int at)
    {
        while (at < _end && Characters.IsBlank(_text[at]))
        {
            at++;
        }

        return at >= _end;
    }

    /// <summary>Where a word is cut in two: before a negation, between figure and unit, inside a contraction; its start where it is not.</summary>
    private readonly int SplitPoint(int start, int end)
    {
        var word = _text.AsSpan(start, end - start);
        if (word.Length > 3 && word[^1] is 't' or 'T' && word[^2] is '\'' or '’' or '`' && word[^3] is 'n' or 'N')
        {
            return end - 3;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            var figures = 1;
            while (figures < word.Length && (char.IsAsciiDigit(word[figures]) || word[figures] is '.' or ',' or ':'))
            {
                figures++;
            }

            var unit = word[figures..];
            return unit.Length > 0 && _lexicon.NumberUnits.GetAlternateLookup<ReadOnlySpan<char>>().Contains(unit)
                ? start + figures
                : start;
        }

        if (word.Length > 8)
        {
            return start;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return _lexicon.Contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var first) ? start + first : start;
    }

    private static readonly string[] Clitics = ["s", "ll", "re", "ve", "d", "m"];

    /// <summary>Whether the apostrophe at <paramref name="at"/> begins "'s", "'ll" and the like.</summary>
    private readonly bool BeginsClitic(int at) => CliticEnd(at) > at;

    private readonly int CliticEnd(int at)
    {
        if (at + 1 >= _end)
        {
            return at;
        }

        foreach (var clitic in Clitics)
        {
            var end = at + 1 + clitic.Length;
            if (
                end <= _end
                && _text.AsSpan(at + 1, clitic.Length).Equals(clitic, StringComparison.OrdinalIgnoreCase)
                && (end == _end || !Characters.IsWord(_text, end))
            )
            {
                return end;
            }
        }

        return at;
    }

    private void ScanMark()
    {
        var start = _position;
        var mark = _text[start];
        if (mark is '\'' or '’' or '`')
        {
            var follows = _tokens.Count > 0 && _tokens[^1].End == start;
            var clitic = CliticEnd(start);
            if (follows && clitic > start)
            {
                Add(start, clitic);
                return;
            }

            if (
                !follows
                && start + 2 < _end
                && char.IsAsciiDigit(_text[start + 1])
                && char.IsAsciiDigit(_text[start + 2])
                && (start + 3 >= _end || !char.IsAsciiDigit(_text[start + 3]))
            )
            {
                var end = start + 3;
                end += end < _end && _text[end] == 's' ? 1 : 0;
                Add(start, end);
                return;
            }

            if (mark != '’' && start + 1 < _end && _text[start + 1] == mark)
            {
                Add(start, start + 2);
                return;
            }
        }

        if (mark == '[' && OmissionEnd(start) is var omission && omission > start)
        {
            Add(start, omission);
            return;
        }

        var stop = start + 1;
        if (mark is '.' or '-' or '!' or '?' or '*' or '=' or '_' or '~' or '#' or '+' or '…' or '—' or '–')
        {
            while (stop < _end && (_text[stop] == mark || (mark is '!' or '?' && _text[stop] is '!' or '?')))
            {
                stop++;
            }
        }
        else if (char.IsHighSurrogate(mark) || CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.OtherSymbol)
        {
            stop = PictographEnd(start);
        }

        Add(start, stop);
    }

    /// <summary>The end of "[…]" or "[...]", or the start.</summary>
    private readonly int OmissionEnd(int start)
    {
        var rest = _text.AsSpan(start, Math.Min(5, _end - start));
        return rest.StartsWith("[…]", StringComparison.Ordinal) ? start + 3
            : rest.StartsWith("[...]", StringComparison.Ordinal) ? start + 5
            : start;
    }

    /// <summary>The end of an emoji with its modifiers and joined parts.</summary>
    private readonly int PictographEnd(int at)
    {
        var end = at;
        do
        {
            end += end + 1 < _end && char.IsSurrogatePair(_text[end], _text[end + 1]) ? 2 : 1;
            while (end < _end && (_text[end] == '\uFE0F' || IsSkinTone(end)))
            {
                end += _text[end] == '\uFE0F' ? 1 : 2;
            }

            if (end + 1 >= _end || _text[end] != '\u200D')
            {
                return end;
            }

            end++;
        } while (end < _end && !Characters.IsBlank(_text[end]) && end - at < LongestToken);
        return end;
    }

    private readonly bool IsSkinTone(int at) => at + 1 < _end && _text[at] == '\uD83C' && _text[at + 1] is >= '\uDFFB' and <= '\uDFFF';
}
