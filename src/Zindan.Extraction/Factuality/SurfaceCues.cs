using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>Finds the cues that stand right before a verb wherever the tree hangs them: "was not, as one report had it, killed", "are due to be sentenced".</summary>
internal sealed class SurfaceCues(Grammar grammar, CueTable cues)
{
    private const int NegationReach = 14;
    private const int ExpectationReach = 6;

    /// <summary>Adds the cues before a verb.</summary>
    public void Add(CueSet found, int verb)
    {
        if (IsNegated(verb))
        {
            found.Add(Cue.Negate, "not");
        }

        // "was reported killed", "Feared dead": the participle before says how it is known.
        if (verb > 1 && grammar.Xpos(verb) is "VBN" or "VBD" && cues.Of("known-by", grammar.Form(verb - 1)) is { } hedge)
        {
            found.Add(cues.Of("withdrawn", grammar.Form(verb - 2)) ?? hedge, grammar.Form(verb - 1));
        }

        // "nearly died"; "nearly 500 escaped" is another matter.
        if (verb > 0 && cues.Of("almost", grammar.Form(verb - 1)) is { } almost)
        {
            found.Add(almost, grammar.Form(verb - 1));
        }

        // "came close to escaping".
        if (verb > 1 && grammar.Form(verb - 1) == "to" && cues.Of("almost", grammar.Form(verb - 2)) is { } close)
        {
            found.Add(close, grammar.Form(verb - 2));
        }

        if (NounBefore(verb) is { } noun && cues.Of("noun", grammar.Lemma(noun)) is { } tried)
        {
            found.Add(tried, grammar.Lemma(noun));
        }

        if (Expectation(verb) is { } expected)
        {
            found.Add(expected, "due");
        }
    }

    private bool IsNegated(int verb)
    {
        var inside = false;
        for (var token = verb - 1; token >= 0 && token > verb - NegationReach; token--)
        {
            var form = grammar.Form(token);
            // "A, who did not take part, was moved": what an aside denies is its own verb.
            if (!inside && cues.Of("particle", form) == Cue.Negate && !Exceptions.IsContrast(grammar, token))
            {
                return true;
            }

            if (form == ",")
            {
                inside = !inside;
            }
            else if (!inside && grammar.Upos(token) is not ("AUX" or "ADV" or "PART"))
            {
                return false;
            }
        }

        return false;
    }

    // "a bid by 30 inmates to break out": the noun, wherever the tree hangs the infinitive.
    private int? NounBefore(int verb)
    {
        if (verb < 3 || grammar.Form(verb - 1) != "to")
        {
            return null;
        }

        for (var token = verb - 2; token > 0 && token > verb - ExpectationReach; token--)
        {
            if (grammar.Form(token) == "by")
            {
                return grammar.Upos(token - 1) == "NOUN" ? token - 1 : null;
            }

            if (grammar.IsVerbal(token) || grammar.Form(token) is "," or ";")
            {
                return null;
            }
        }

        return null;
    }

    private Cue? Expectation(int verb)
    {
        var isTo = false;
        for (var token = verb - 1; token >= 0 && token > verb - ExpectationReach; token--)
        {
            if (isTo && grammar.Form(token) == "about")
            {
                return cues.Of("predicate", "about");
            }

            if (grammar.Form(token) != "to" && grammar.Upos(token) is not ("AUX" or "ADV"))
            {
                return isTo && grammar.Upos(token) == "ADJ" ? cues.Of("predicate", grammar.Form(token)) : null;
            }

            isTo |= grammar.Form(token) == "to";
        }

        return null;
    }
}
