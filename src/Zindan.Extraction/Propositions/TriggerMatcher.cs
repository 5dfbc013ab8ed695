using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>Matches the words of a trigger around the token that carries it: a verb's behind it, or over the tree; a noun's before it.</summary>
internal sealed class TriggerMatcher(Grammar grammar, ExtractionLexicon lexicon)
{
    private const int GapWords = 6;

    // A name, an age and an office may stand between a defendant and the verdict.
    private const int GuiltyReach = 16;

    // A list of those whom it befell may stand between.
    private const int DeathReach = 20;

    /// <summary>The words that a trigger takes in, or null where they are others.</summary>
    public TokenRange? Of(Trigger trigger, int token, TokenRange sentence) =>
        trigger.Part == TriggerPart.Verb
            ? MatchForward(trigger, token, sentence) ?? MatchPredicate(trigger, token)
            : MatchBackward(trigger, token, sentence);

    private TokenRange? MatchForward(Trigger trigger, int token, TokenRange sentence)
    {
        var at = token;
        var gap = 0;
        for (var word = 1; word < trigger.Words.Length; word++)
        {
            if (trigger.Words[word] == "*")
            {
                gap = GapWords;
                continue;
            }

            var next = at + 1;
            var limit = Math.Min(sentence.End, next + gap + 1);
            while (next < limit && !Matches(next, trigger.Words[word]) && (gap > 0 || IsSkippable(next)))
            {
                if (gap > 0 && CloseOfAside(next, sentence) is > 0 and var close)
                {
                    // "relieved the governor, X, of his post".
                    (next, limit) = (close + 1, Math.Min(sentence.End, limit + close - next + 1));
                    continue;
                }

                if (gap > 0 && grammar.Form(next) is "," or ";" or "." or "and" or "who")
                {
                    return null;
                }

                next++;
                limit = gap > 0 ? limit : Math.Min(sentence.End, limit + 1);
            }

            if (next >= sentence.End || !Matches(next, trigger.Words[word]))
            {
                return null;
            }

            at = next;
            gap = 0;
        }

        // "was shot at a market": where, not at whom; "was shot at" has nothing behind.
        if (trigger.Construction.Name == "shoot-at" && grammar.IsPassive(token) && grammar.BareRelation(at) == "case")
        {
            return null;
        }

        return new TokenRange(token, at + 1);
    }

    // The comma behind the name that stands beside a noun, where one opens it; or −1.
    private int CloseOfAside(int comma, TokenRange sentence)
    {
        if (grammar.Form(comma) != "," || grammar.Upos(comma - 1) != "NOUN")
        {
            return -1;
        }

        var close = comma + 1;
        while (close < sentence.End && grammar.Upos(close) == "PROPN")
        {
            close++;
        }

        return close > comma + 1 && close < sentence.End && grammar.Form(close) == "," ? close : -1;
    }

    // "left X and three guards dead": the tree says that the last word belongs to the verb, whatever stands between.
    private TokenRange? MatchPredicate(Trigger trigger, int token)
    {
        if (trigger is { Construction.Name: "act-prep", Words: [_, _] or [_, "*", _] } && IsPassiveOf(token, trigger.Words[^1]))
        {
            return TokenRange.Of(token);
        }

        if (trigger.Words is [_, "*", "to", "death"])
        {
            return ToDeath(token);
        }

        if (trigger.Words is not [_, "*", var last])
        {
            return null;
        }

        foreach (var child in grammar.Children(token))
        {
            if (child > token && grammar.BareRelation(child) == "xcomp" && Matches(child, last))
            {
                return new TokenRange(token, child + 1);
            }

            // "found the warden, X, guilty": the tree joins the adjective to the noun.
            if (child > token && last == "guilty" && grammar.BareRelation(child) == "obj")
            {
                var end = Math.Min(grammar.Document.SentenceOf(token).Tokens.End, child + GuiltyReach);
                for (var inner = child + 1; inner < end; inner++)
                {
                    if (Matches(inner, last) && grammar.IsBelow(inner, child))
                    {
                        return new TokenRange(token, inner + 1);
                    }
                }
            }
        }

        return null;
    }

    // "stabbed two women and a child to death": however many stand between, what was done to them ends in death.
    private TokenRange? ToDeath(int token)
    {
        var end = Math.Min(grammar.Document.SentenceOf(token).Tokens.End, token + DeathReach);
        for (var death = token + 2; death < end; death++)
        {
            if (grammar.Lemma(death) == "death" && grammar.Form(death - 1) == "to" && grammar.IsBelow(death, token))
            {
                return new TokenRange(token, death + 1);
            }

            if (grammar.Upos(death) is "VERB" or "AUX" && grammar.Form(death) is not "including")
            {
                return null;
            }
        }

        return null;
    }

    // "a grenade was thrown": what is the object of the active stands before the passive.
    private bool IsPassiveOf(int verb, string noun)
    {
        foreach (var child in grammar.Children(verb))
        {
            if (grammar.Relation(child) == "nsubj:pass")
            {
                return child < verb && grammar.Lemma(child) == noun;
            }
        }

        return false;
    }

    private TokenRange? MatchBackward(Trigger trigger, int token, TokenRange sentence)
    {
        var at = token;
        for (var word = trigger.Words.Length - 2; word >= 0; word--)
        {
            at--;
            if (at >= sentence.Start && grammar.Form(at) == "-")
            {
                at--;
            }

            if (at < sentence.Start || !Matches(at, trigger.Words[word]))
            {
                return null;
            }
        }

        return new TokenRange(at, token + 1);
    }

    private bool Matches(int token, string word) =>
        grammar.Lemma(token) == word
        || grammar.Form(token) == word
        || word == "life" && grammar.Form(token) == "lives"
        || word[0] == Trigger.ClassMark
            && (
                lexicon.PrisonWords.Contains(word[1..], grammar.Lemma(token)) || lexicon.Contexts.Contains(word[1..], grammar.Lemma(token))
            );

    private bool IsSkippable(int token) =>
        grammar.Upos(token) is "ADV" or "DET" or "PART"
        || grammar.Xpos(token) == "PRP$"
        || grammar.Form(token) is "still" or "\"" or "“" or "”";
}
