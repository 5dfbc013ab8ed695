using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Knows the words by which news tells that somebody came no further than a part of a prison: "got stuck in the vent", "was found on the roof with a rope", "never got beyond the yard",
/// "stopped six men with a ladder", "made it as far as the outer fence", "were found in a laundry van".
/// </summary>
internal sealed class Halts(Grammar grammar, WordClasses words)
{
    private const int Gap = 7;

    // Who is found, and what tells of them, may stand between.
    private const int FarGap = 14;

    /// <summary>The words of it and whether they prove by themselves that he wanted out, or null.</summary>
    public (TokenRange Words, bool IsProof)? At(int verb, TokenRange sentence)
    {
        if (!grammar.IsVerbal(verb) && grammar.Upos(verb) != "ADJ")
        {
            return null;
        }

        if (WithMeans(verb, sentence) is >= 0 and var means)
        {
            return (new TokenRange(verb, means + 1), true);
        }

        var lemma = grammar.Lemma(verb);
        var kind =
            words.Contains("stuck", lemma) || words.Contains("stuck", grammar.Form(verb)) ? "in"
            : words.Contains("found", lemma) && (grammar.IsPassive(verb) || IsByKeeper(grammar, words, verb)) ? "in"
            : words.Contains("going", lemma) && IsShort(verb, sentence) ? "beyond"
            : lemma is "fall" or "drop" or "slip" or "tumble" ? "from"
            : null;
        var reach = kind == "beyond" || kind == "in" && words.Contains("found", lemma) ? FarGap : Gap;
        for (var token = verb + 1; kind is not null && token < Math.Min(sentence.End, verb + reach); token++)
        {
            if (grammar.Form(token) is "," or ";" or "and" or "but")
            {
                return null;
            }

            if (
                (
                    words.Contains("halting", grammar.Lemma(token))
                    || kind == "in" && words.Contains("found", lemma) && words.Contains("carriage", grammar.Lemma(token))
                ) && Leads(token, kind)
            )
            {
                return (new TokenRange(verb, token + 1), kind == "beyond" || IsOnTheWayOut(lemma, token));
            }
        }

        return null;
    }

    // "were caught at the fence", "were found in a bread van": on a roof they may only protest.
    private bool IsOnTheWayOut(string lemma, int part) =>
        words.Contains("stopped", lemma) && words.Contains("enclosure", grammar.Lemma(part))
        || words.Contains("found", lemma) && words.Contains("carriage", grammar.Lemma(part));

    private bool Leads(int noun, string kind) =>
        grammar.Preposition(noun) is { } preposition
        && kind switch
        {
            "in" => preposition
                is "in"
                    or "on"
                    or "off"
                    or "inside"
                    or "under"
                    or "from"
                    or "out-of"
                    or "halfway"
                    or "through"
                    or "at"
                    or "by",
            "beyond" => preposition.EndsWith("as", StringComparison.Ordinal)
                || preposition is "beyond" or "past" or "than" or "over" or "out-of" or "as" or "to" or "through",
            _ => preposition is "from" or "off",
        };

    // "never got", "did not make it", "got no further than".
    private bool IsShort(int verb, TokenRange sentence) =>
        grammar.HasNegation(verb)
        || verb + 2 < sentence.End && grammar.Form(verb + 1) is "no" or "only" && grammar.Form(verb + 2) is "further" or "farther" or "as"
        || IsAsFar(verb + 1) && verb + 4 < sentence.End
        || verb + 5 < sentence.End && grammar.Form(verb + 1) == "it" && IsAsFar(verb + 2);

    // "got as far as the yard".
    private bool IsAsFar(int token) =>
        grammar.Form(token) == "as" && grammar.Form(token + 1) is "far" or "near" && grammar.Form(token + 2) == "as";

    /// <summary>Whether a verb tells what a keeper does to somebody: "warders found him".</summary>
    public static bool IsByKeeper(Grammar grammar, WordClasses words, int verb) =>
        !grammar.IsPassive(verb)
        && grammar.Child(verb, "obj") >= 0
        && grammar.Child(verb, "nsubj") is >= 0 and var keeper
        && words.Contains("keeper", grammar.Lemma(keeper).TrimEnd('s'));

    // "warders stopped six men with a home-made ladder": who has it with him is not said by the tree.
    private int WithMeans(int verb, TokenRange sentence)
    {
        if (!words.Contains("stopped", grammar.Lemma(verb)) || !(grammar.IsPassive(verb) || IsByKeeper(grammar, words, verb)))
        {
            return -1;
        }

        var stopped = grammar.IsPassive(verb) ? verb : grammar.Child(verb, "obj");
        for (var token = stopped + 1; token < Math.Min(sentence.End, stopped + Gap); token++)
        {
            if (grammar.Form(token) is "," or ";" or "and")
            {
                return -1;
            }

            if (words.Contains("in-hand", grammar.Lemma(token)) && grammar.Preposition(token) == "with")
            {
                return token;
            }
        }

        return -1;
    }
}
