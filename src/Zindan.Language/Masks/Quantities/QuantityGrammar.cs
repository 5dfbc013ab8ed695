using Zindan.Core.Statements;
using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Quantities;

/// <summary>The finite-state rules of quantities: modifier, number or range, what follows it.</summary>
internal sealed class QuantityGrammar(QuantityLexicon lexicon)
{
    /// <summary>The longest expression that begins at a token, or null.</summary>
    public QuantityMatch? Match(TokenWindow window, int token)
    {
        if (Nothing(window, token) is { } nothing)
        {
            return nothing;
        }

        var (at, effect, isApproximate) = Modifiers(window, token);
        if (Noun(window, at) is var (nounEnd, low))
        {
            return new QuantityMatch(
                new TokenRange(token, nounEnd),
                QuantityKind.Count,
                effect == QuantityEffect.Max ? CountBounds.Unknown
                    : low is { } least ? CountBounds.AtLeast(least)
                    : CountBounds.Unknown,
                true,
                "quantity-noun"
            );
        }

        if (Money(window, at) is var (moneyEnd, sum))
        {
            return new QuantityMatch(new TokenRange(token, moneyEnd), QuantityKind.Money, Bounds(sum, effect), isApproximate, "money");
        }

        if (lexicon.Numbers.Ordinal(window, at) is { } ordinal && at == token)
        {
            // "second" is as often a unit of time, and "first" an adverb: only with an article or possessive before.
            return
                window.Lower(token) is "first" or "second"
                && window.Lower(token - 1) is not ("the" or "his" or "her" or "their" or "its" or "a")
                ? null
                : new QuantityMatch(TokenRange.Of(token), QuantityKind.Ordinal, CountBounds.Exactly(ordinal), false, "ordinal");
        }

        if (Plain(window, at) is not var (end, first, rule) || Names(window, token, at))
        {
            return null;
        }

        var last = Range(window, at, end, first, out var rangeEnd);
        if (last is { } upTo)
        {
            (end, rule) = (rangeEnd, "range");
            if (upTo <= first)
            {
                return null;
            }
        }

        var bounds = last is { } high ? new CountBounds(Whole(first), Whole(high)) : Bounds(first, effect);
        (end, bounds, isApproximate) = Behind(window, end, bounds, first, isApproximate);
        var kind = Unit(window, ref end);
        return new QuantityMatch(
            new TokenRange(token, end),
            kind,
            bounds,
            isApproximate,
            effect == QuantityEffect.None ? rule : $"{rule}-{effect}"
        );
    }

    /// <summary>"no guards", "none", "nobody".</summary>
    private static QuantityMatch? Nothing(TokenWindow window, int token)
    {
        var word = window.Lower(token);
        var end = word switch
        {
            "none" or "nobody" => token + 1,
            "no" when window.Is(token + 1, "one") => token + 2,
            "no"
                when window.Lower(token + 1) is { Length: > 1 } next
                    && char.IsLetter(next[0])
                    && next is not ("longer" or "more" or "fewer" or "less" or "matter" or "doubt" or "other" or "such") => token + 1,
            _ => token,
        };
        return end == token
            ? null
            : new QuantityMatch(new TokenRange(token, end), QuantityKind.Count, CountBounds.Exactly(0), false, "none");
    }

    private (int End, QuantityEffect Effect, bool IsApproximate) Modifiers(TokenWindow window, int token)
    {
        var (at, effect, isApproximate) = (token, QuantityEffect.None, false);
        for (var found = true; found; )
        {
            found = false;
            foreach (var (words, what) in lexicon.Modifiers)
            {
                if (window.Are(at, words))
                {
                    at += words.Length;
                    isApproximate |= what == QuantityEffect.About;
                    effect = what is QuantityEffect.Min or QuantityEffect.Max ? what : effect;
                    found = true;
                    break;
                }
            }
        }

        return (at, effect, isApproximate);
    }

    private (int End, int? Low)? Noun(TokenWindow window, int token)
    {
        foreach (var (words, low) in lexicon.Nouns)
        {
            if (window.Are(token, words) && !(words[^1] is "number" or "handful" or "numbers" && !window.Is(token + words.Length, "of")))
            {
                return (token + words.Length, low);
            }
        }

        return null;
    }

    private (int End, decimal Sum)? Money(TokenWindow window, int token) =>
        window.Form(token) is { Length: > 0 and <= 3 } sign
        && sign[^1] is '$' or '€' or '£' or '¥' or '₹' or '₦' or '₽'
        && lexicon.Numbers.Read(window, token + 1) is { } sum
            ? (sum.End, sum.Value)
            : null;

    /// <summary>A number, "both", "a single", or one of the words for a fixed number of people.</summary>
    private (int End, decimal Value, string Rule)? Plain(TokenWindow window, int token)
    {
        if (window.Is(token, "both"))
        {
            return (token + 1, 2, "both");
        }

        if (window.Are(token, "a", "single"))
        {
            return (token + 2, 1, "single");
        }

        return
            lexicon.Numbers.Read(window, token) is { } number
            && !(number.IsFigures && window.Form(number.End) is ":" && window.IsJoined(number.End))
            ? (
                number.End,
                number.Value,
                number.IsSet ? "set"
                : number.IsFigures ? "figures"
                : "words"
            )
            : null;
    }

    /// <summary>Whether the number names something: "Article 5", "AK - 47", "Flight 370".</summary>
    private bool Names(TokenWindow window, int start, int number)
    {
        var before = number - 1;
        if (before < start - 1 || before >= start)
        {
            return false;
        }

        if (window.IsDash(before) && window.IsJoined(before) && window.IsJoined(number))
        {
            return true;
        }

        return char.IsAsciiDigit(window.Form(number).Length > 0 ? window.Form(number)[0] : ' ')
            && lexicon.NumberedNouns.Contains(window.Lower(before))
            && (window.IsCapitalised(before) || window.Lower(before) is "no." or "nos.");
    }

    /// <summary>The other end of "25-30", "25 to 30", "between 25 and 30", "two or three"; or null.</summary>
    private decimal? Range(TokenWindow window, int start, int end, decimal first, out int rangeEnd)
    {
        rangeEnd = end;
        var isBetween = window.Is(start - 1, "between");
        var joins =
            window.IsDash(end) && window.IsJoined(end)
            || window.Is(end, "to")
            || (window.Is(end, "or") && first < 100)
            || (window.Is(end, "and") && isBetween);
        if (!joins || lexicon.Numbers.Read(window, end + 1) is not { } other || (window.Is(end, "to") && other.Value <= first))
        {
            return null;
        }

        if (window.Is(end, "or") && (other.Value <= first || other.Value > first * 3))
        {
            return null;
        }

        rangeEnd = other.End;
        return other.Value;
    }

    /// <summary>"or more", "or so", "-plus", "-odd", "at least" behind the number.</summary>
    private static (int End, CountBounds Bounds, bool IsApproximate) Behind(
        TokenWindow window,
        int end,
        CountBounds bounds,
        decimal first,
        bool isApproximate
    )
    {
        if (window.Is(end, "or") && window.Lower(end + 1) is "more" or "above")
        {
            return (end + 2, CountBounds.AtLeast(Whole(first)), isApproximate);
        }

        if (window.Is(end, "or") && window.Lower(end + 1) is "fewer" or "less")
        {
            return (end + 2, CountBounds.AtMost(Whole(first)), isApproximate);
        }

        if (window.Are(end, "or", "so"))
        {
            return (end + 2, bounds, true);
        }

        if (window.IsDash(end) && window.Lower(end + 1) is "odd")
        {
            return (end + 2, bounds, true);
        }

        if (window.Form(end) == "+" || (window.IsDash(end) && window.Is(end + 1, "plus")))
        {
            return (window.Form(end) == "+" ? end + 1 : end + 2, CountBounds.AtLeast(Whole(first)), isApproximate);
        }

        return (end, bounds, isApproximate);
    }

    private QuantityKind Unit(TokenWindow window, ref int end)
    {
        var at = end + (window.IsDash(end) && window.IsJoined(end + 1) ? 1 : 0);
        if (window.Are(at, "per", "cent"))
        {
            end = at + 2;
            return QuantityKind.Percentage;
        }

        if (!lexicon.Units.TryGetValue(window.Lower(at), out var kind) || (window.Lower(at).Length == 1 && window.IsCapitalised(at)))
        {
            return QuantityKind.Count;
        }

        end = at + 1;
        return kind;
    }

    private static CountBounds Bounds(decimal value, QuantityEffect effect) =>
        effect switch
        {
            QuantityEffect.Min => CountBounds.AtLeast(Whole(value)),
            QuantityEffect.Max => CountBounds.AtMost(Whole(value)),
            _ => CountBounds.Exactly(Whole(value)),
        };

    private static int Whole(decimal value) => value >= int.MaxValue ? int.MaxValue : (int)decimal.Floor(value);
}
