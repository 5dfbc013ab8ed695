using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds who is counted right before the word that says what became of them, with no verb: "Nine dead in market blast", "officials spoke of 31 dead and 47 wounded".</summary>
internal sealed class CountedFates(Grammar grammar, WordClasses contexts)
{
    /// <summary>The head of those counted, or −1 where the word counts nobody.</summary>
    public int Of(int word)
    {
        if (grammar.Lemma(word) is "body" or "corpse")
        {
            return IsCountedBody(word) ? word : -1;
        }

        if (
            grammar.IsVerbal(word) && grammar.Xpos(word) != "VBN"
            || !(contexts.Contains("dead", grammar.Form(word)) || contexts.Contains("hurt", grammar.Form(word)))
            || word == 0
            || grammar.Children(word).Any(child => grammar.BareRelation(child) is "aux" or "cop" or "nsubj")
        )
        {
            return -1;
        }

        var counted = word - 1;
        var start = grammar.Document.SentenceOf(word).Tokens.Start;
        if (counted < start || IsUnderVerb(word, start) || !IsEnd(word + 1))
        {
            return -1;
        }

        return grammar.Upos(counted) == "NUM" && grammar.Form(counted) is not "one" ? counted
            : grammar.Upos(counted) == "NOUN" && grammar.Child(counted, "nummod") is >= 0 and var number && number < counted ? counted
            : -1;
    }

    // "23 bodies were brought in", "the morgue received 14 corpses", not "six bodies of water", "two bodies oversee the police".
    private bool IsCountedBody(int word) =>
        grammar.Xpos(word) == "NNS"
        && grammar.Child(word, "nummod") is >= 0 and var number
        && number < word
        && !(word + 1 < grammar.Count && grammar.Form(word + 1) is "of" or "that" or "which")
        && grammar.Head(word) is >= 0 and var verb
        && grammar.IsVerbal(verb)
        && contexts.Contains("of-bodies", grammar.Lemma(verb));

    // "left nine dead": the verb tells it.
    private bool IsUnderVerb(int word, int start)
    {
        for (var token = word - 1; token >= start && token >= word - 6; token--)
        {
            if (grammar.Lemma(token) is "leave" or "find" or "shoot" or "be")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEnd(int token) =>
        token >= grammar.Count
        || grammar.Form(token)
            is "in"
                or "after"
                or "as"
                or "when"
                or "and"
                or ","
                or "."
                or ";"
                or ":"
                or "at"
                or "following"
                or "during"
                or "by"
                or "near"
                or "on";
}
