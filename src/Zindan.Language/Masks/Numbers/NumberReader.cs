using System.Globalization;

namespace Zindan.Language.Masks.Numbers;

/// <summary>Reads cardinal numbers, in figures and in words, off the tokens of a sentence.</summary>
public sealed class NumberReader(NumberLexicon lexicon)
{
    /// <summary>The longest number that begins at a token, or null.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="token">Where it begins: also at "a" before "dozen", "hundred" and the like.</param>
    public NumberMatch? Read(TokenWindow window, int token)
    {
        if (window.Lower(token) is "a" or "an" && WordAt(window, token + 1) is { Kind: NumberWordKind.Scale or NumberWordKind.Set } first)
        {
            return Scaled(window, token + 2, first.Value, false, first.Kind == NumberWordKind.Set);
        }

        if (
            window.Is(token, "half")
            && window.Lower(token + 1) is "a" or "an"
            && WordAt(window, token + 2) is { Kind: NumberWordKind.Scale or NumberWordKind.Set } half
        )
        {
            return new NumberMatch(token + 3, half.Value / 2m, false, half.Kind == NumberWordKind.Set);
        }

        if (Figures(window.Form(token)) is { } figures)
        {
            return Scaled(window, token + 1, figures, true, false);
        }

        return WordAt(window, token) is { Kind: not NumberWordKind.Ordinal } word && word.Kind != NumberWordKind.Scale
                ? Words(window, token)
            : WordAt(window, token) is { Kind: NumberWordKind.Set } set ? Scaled(window, token + 1, set.Value, false, true)
            : null;
    }

    /// <summary>The ordinal at a token ("third", "21st"), or null.</summary>
    public int? Ordinal(TokenWindow window, int token)
    {
        var word = window.Lower(token);
        if (lexicon.Words.TryGetValue(word, out var known))
        {
            return known.Kind == NumberWordKind.Ordinal ? (int)known.Value : null;
        }

        return
            word.Length is > 2 and < 8
            && char.IsAsciiDigit(word[0])
            && word[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    /// <summary>The value of a form in figures ("1,000", "3.5"), or null.</summary>
    public static decimal? Figures(string form)
    {
        if (form.Length is 0 or > 20 || !char.IsAsciiDigit(form[0]) || !char.IsAsciiDigit(form[^1]))
        {
            return null;
        }

        var comma = form.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && !GroupsOfThree(form, comma))
        {
            return null;
        }

        return decimal.TryParse(
            form,
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
    }

    private static bool GroupsOfThree(string form, int comma)
    {
        if (comma > 3)
        {
            return false;
        }

        var point = form.IndexOf('.', StringComparison.Ordinal);
        var end = point < 0 ? form.Length : point;
        for (var at = comma; at < end; at += 4)
        {
            if (form[at] != ',' || at + 4 > end)
            {
                return false;
            }
        }

        return true;
    }

    private (NumberWordKind Kind, long Value)? WordAt(TokenWindow window, int token)
    {
        var word = window.Lower(token);
        if (word.Length == 0)
        {
            return null;
        }

        if (lexicon.Words.TryGetValue(word, out var known))
        {
            return known;
        }

        return
            word.EndsWith('s')
            && lexicon.Words.TryGetValue(word[..^1], out known)
            && known is { Kind: NumberWordKind.Scale, Value: >= 100000 }
            ? known
            : null;
    }

    /// <summary>Words: "twenty-five", "two hundred and fifty", "three thousand".</summary>
    private NumberMatch? Words(TokenWindow window, int token)
    {
        decimal total = 0;
        decimal group = 0;
        var end = token;
        var isSet = false;
        var lastKind = (NumberWordKind?)null;
        while (true)
        {
            var at = end;
            if (end > token)
            {
                if (window.IsDash(at) && window.IsJoined(at) && window.IsJoined(at + 1))
                {
                    at++;
                }
                else if (
                    window.Is(at, "and")
                    && lastKind == NumberWordKind.Scale
                    && WordAt(window, at + 1) is { Kind: NumberWordKind.Unit or NumberWordKind.Ten }
                )
                {
                    at++;
                }
            }

            if (WordAt(window, at) is not { } word || !MayFollow(lastKind, word.Kind, group))
            {
                break;
            }

            switch (word.Kind)
            {
                case NumberWordKind.Unit or NumberWordKind.Ten:
                    group += word.Value;
                    break;
                case NumberWordKind.Scale when word.Value == 100:
                    group *= 100;
                    break;
                case NumberWordKind.Scale:
                    total += group * word.Value;
                    group = 0;
                    break;
                default:
                    group = (group == 0 ? 1 : group) * word.Value;
                    isSet = true;
                    break;
            }

            lastKind = word.Kind;
            end = at + 1;
            if (isSet)
            {
                break;
            }
        }

        return end == token ? null : new NumberMatch(end, total + group, false, isSet);
    }

    private static bool MayFollow(NumberWordKind? last, NumberWordKind next, decimal group) =>
        next switch
        {
            NumberWordKind.Unit => last is null or NumberWordKind.Ten or NumberWordKind.Scale,
            NumberWordKind.Ten => last is null or NumberWordKind.Scale,
            NumberWordKind.Scale => last is not null && (group > 0 || last == NumberWordKind.Scale),
            NumberWordKind.Set => last is not NumberWordKind.Set,
            _ => false,
        };

    /// <summary>A number before "million", "dozen" and the like.</summary>
    private NumberMatch Scaled(TokenWindow window, int end, decimal value, bool isFigures, bool isSet)
    {
        while (!isSet && WordAt(window, end) is { Kind: NumberWordKind.Scale or NumberWordKind.Set } word && value < 1_000_000_000_000m)
        {
            // "25 score", "3 pair": only dozens are counted so.
            if (word.Kind == NumberWordKind.Set && word.Value != 12)
            {
                break;
            }

            value *= word.Value;
            isSet = word.Kind == NumberWordKind.Set;
            end++;
        }

        return new NumberMatch(end, value, isFigures, isSet);
    }
}
