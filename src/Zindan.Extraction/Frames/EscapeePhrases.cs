using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Reads the phrases that count out or call again those told of before, with a noun for prisoners or with none: "one", "another", "a fifth", "the other two", "the last of them", "the three still at
/// large", "the second man".
/// </summary>
internal sealed class EscapeePhrases(Grammar grammar, WordClasses words)
{
    private const int Longest = 14;

    private readonly ILookup<int, QuantityExpression> _quantities = grammar.Document.Quantities.ToLookup(quantity => quantity.Tokens.Start);

    /// <summary>The phrase that starts at a token, or null.</summary>
    public EscapeePhrase? At(int start, TokenRange sentence)
    {
        var (at, count, ordinal) = (start, (int?)null, (int?)null);
        var isCalled = false;
        switch (grammar.Form(start))
        {
            case "one" or "another" when IsOpening(start, sentence):
                (at, count) = (start + 1, 1);
                break;
            case "a" or "an" when OrdinalAt(start + 1) is { } one:
                (at, count, ordinal) = (one.End, 1, one.Value);
                break;
            case "the":
                at = start + 1;
                if (OrdinalAt(at) is { } which)
                {
                    (at, count, ordinal) = (which.End, 1, which.Value);
                }
                else if (words.Contains("which-one", grammar.Form(at)))
                {
                    at++;
                }

                if (NumberAt(at) is { } number)
                {
                    (at, count, ordinal) = (number.End, number.Value, null);
                }

                break;
            case "that" when grammar.Form(start + 1) == "one" && start == sentence.Start:
                (at, count) = (start + 2, 1);
                break;
            // "Those recaptured were named as A and B".
            case "those" when start == sentence.Start && (IsCallBehind(start + 1, sentence) || IsRetaken(start + 1)):
                at = start + 1;
                at += IsRetaken(at) ? 1 : 0;
                isCalled = true;
                break;
            // "They include A and B".
            case "they" when start == sentence.Start && grammar.Lemma(start + 1) == "include":
                return new EscapeePhrase(TokenRange.Of(start), null, null, false, false, false);
            default:
                if (!IsOpening(start, sentence) || NumberAt(start) is not { Value: > 1 } several)
                {
                    return null;
                }

                if (grammar.Form(several.End) is "more" or "others")
                {
                    return new EscapeePhrase(new TokenRange(start, several.End + 1), several.Value, null, false, false, true);
                }

                if (grammar.Form(several.End) != "of" || grammar.Form(several.End + 1) != "those")
                {
                    return null;
                }

                (at, count) = (several.End, several.Value);
                break;
        }

        for (var first = at; at < sentence.End && at < start + Longest && IsOfThem(at, first, sentence); at++)
        {
            isCalled |= IsCall(at);
        }

        // "the three who drove them", "one of the guards", "the other prisoners": other people.
        return
            at < sentence.End && grammar.Form(at) is "who" or "that" or "whose" or "which"
            || at > start && grammar.Form(at - 1) is "the" or "these" or "those" or "of" && at > start + 1
            || count is null && !isCalled && words.Contains("prisoner", grammar.Lemma(at - 1)) && grammar.Xpos(at - 1) == "NNS"
            || at == start + 1 && count is null && !isCalled
            ? null
            : new EscapeePhrase(new TokenRange(start, at), count, ordinal, isCalled, IsRemainder(start), false);
    }

    /// <summary>Whether a word says by itself that people got away.</summary>
    public bool IsCall(int token) =>
        words.Contains("escapee", grammar.Lemma(token))
        || words.Contains("escaped", grammar.Form(token))
        || words.Contains("wanted", grammar.Form(token))
        || grammar.Form(token) == "away" && grammar.Form(token - 1) == "got";

    private bool IsOfThem(int at, int first, TokenRange sentence) =>
        IsCall(at)
        || words.Contains("prisoner", grammar.Lemma(at))
        || words.Contains("number-of-men", grammar.Form(at))
        || words.Contains("at-large", grammar.Form(at))
            && (grammar.Form(at) is not ("on" or "at" or "had" or "have" or "who" or "the") || IsFollowedByCall(at, sentence))
        || grammar.Form(at) == "of" && at + 1 < sentence.End && grammar.Form(at + 1) is "them" or "the" or "these" or "those"
        || grammar.Form(at) is "them" or "the" or "these" or "those" && grammar.Form(at - 1) == "of" && at - 1 >= first
        || at > first && grammar.Form(at - 1) is "the" or "these" or "those" && NumberAt(at) is not null
        || grammar.Form(at) is "to" or "be" or "being" && IsTaking(at, sentence)
        || words.Contains("retaking", grammar.Lemma(at)) && grammar.Form(at - 1) == "be";

    private bool IsRetaken(int token) => words.Contains("recapture", grammar.Lemma(token)) && grammar.Xpos(token) is "VBN" or "VBD";

    // "those still on the run", "those who got away".
    private bool IsCallBehind(int at, TokenRange sentence) =>
        words.Contains("at-large", grammar.Form(at)) && (IsCall(at) || IsFollowedByCall(at, sentence));

    private bool IsFollowedByCall(int at, TokenRange sentence) =>
        Enumerable.Range(at + 1, 3).Any(token => token < sentence.End && IsCall(token));

    // "the first to be caught".
    private bool IsTaking(int at, TokenRange sentence)
    {
        at += grammar.Form(at) == "to" ? 1 : 0;
        return at + 1 < sentence.End
            && grammar.Form(at) is "be" or "being"
            && (words.Contains("retaking", grammar.Lemma(at + 1)) || IsCall(at + 1) || grammar.Form(at + 1) == "still");
    }

    private bool IsRemainder(int start) =>
        grammar.Form(start + 1) is "remaining" or "other" or "last" || grammar.Form(start + 2) == "others";

    // "one" at the head of its clause, or before "of them"; elsewhere it may be anything.
    private bool IsOpening(int token, TokenRange sentence) =>
        token == sentence.Start
        || grammar.Form(token - 1) is ";" or ":" or "," or "and" or "but" or "only" or "them" or "these" or "that" or "while" or "–" or "—"
        || token + 1 < sentence.End && grammar.Form(token + 1) == "of";

    private (int Value, int End)? OrdinalAt(int token) => QuantityAt(token, QuantityKind.Ordinal);

    private (int Value, int End)? NumberAt(int token) =>
        grammar.Form(token) is "one" ? (1, token + 1)
        : grammar.Upos(token) == "NUM" ? QuantityAt(token, null)
        : null;

    private (int Value, int End)? QuantityAt(int token, QuantityKind? kind) =>
        _quantities[token].FirstOrDefault(quantity => kind is null ? quantity.Kind != QuantityKind.Ordinal : quantity.Kind == kind)
            is { Bounds: { IsExact: true, Low: { } value } } found
            ? ((int)value, found.Tokens.End)
            : null;
}
