namespace Zindan.Language.Repairs.Rules;

/// <summary>R4: "left six guards dead": the state belongs to the verb, and the noun is its object.</summary>
internal sealed class ResultOfVerb(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R4";

    public void Apply(SentenceTree tree)
    {
        for (var state = tree.Range.Start + 2; state < tree.Range.End; state++)
        {
            if (!lexicon.Results.Contains(tree.Form(state)))
            {
                continue;
            }

            var verb = VerbBefore(tree, state);
            var noun = state - 1;
            while (noun > verb && tree.Upos(noun) is "ADV" or "ADJ")
            {
                noun--;
            }

            if (verb < 0 || noun <= verb || tree.Upos(noun) is not ("NOUN" or "PROPN" or "NUM" or "PRON"))
            {
                continue;
            }

            if (SecondOf(tree, noun) is >= 0 and var conjunction)
            {
                // "left five dead and 20 hurt": each state is of the people right before it.
                tree.Attach(Id, state, verb, "xcomp");
                tree.Attach(Id, noun, state, "nsubj:pass");
                tree.Attach(Id, conjunction, state, "cc");
                tree.Attach(Id, state, conjunction - 1, "conj");
            }
            else if (Joined(tree, verb, noun) is >= 0 and var first)
            {
                // "left four women and a child dead": the state is of them all.
                tree.Attach(Id, state, verb, "xcomp");
                tree.Attach(Id, noun, first, "conj");
            }
            else if (
                Whole(tree, noun) is var whole
                && tree.Head(whole) == verb
                && tree.Is(whole, "obj")
                && (tree.Head(state) == noun || tree.Head(state) > state && tree.Is(state, "amod"))
            )
            {
                tree.Attach(Id, state, verb, "xcomp");
            }
            else if (
                tree.Head(noun) == state
                && tree.Head(state) == verb
                && (tree.Is(noun, "nsubj") || tree.Is(noun, "compound") || tree.Relation(noun) is "obl:unmarked" or "nmod:unmarked")
            )
            {
                tree.Attach(Id, noun, verb, "obj");
                tree.Attach(Id, state, verb, "xcomp");
            }
        }
    }

    /// <summary>The conjunction before a noun and behind a state, or −1.</summary>
    private int SecondOf(SentenceTree tree, int noun)
    {
        var token = noun;
        while (token > tree.Range.Start && tree.Upos(token) is "NUM" or "ADJ" or "DET" or "NOUN" or "PROPN" or "ADV")
        {
            token--;
        }

        return tree.Upos(token) == "CCONJ" && lexicon.Results.Contains(tree.Form(token - 1)) ? token : -1;
    }

    /// <summary>The object of a verb to which a noun is joined by the conjunction before it, though not in the tree; or −1.</summary>
    private static int Joined(SentenceTree tree, int verb, int noun)
    {
        var token = noun - 1;
        while (token > verb && tree.Upos(token) is "NUM" or "ADJ" or "DET")
        {
            token--;
        }

        return
            tree.Upos(token) == "CCONJ"
            && token - 1 > verb
            && tree.IsNominal(token - 1)
            && tree.Head(token - 1) == verb
            && tree.Is(token - 1, "obj")
            ? token - 1
            : -1;
    }

    /// <summary>The first of the people joined to these, or counted out of them ("the driver and two of his followers").</summary>
    private static int Whole(SentenceTree tree, int noun)
    {
        while (tree.Head(noun) >= 0 && (tree.Is(noun, "conj") || tree.Is(noun, "nmod")))
        {
            noun = tree.Head(noun);
        }

        return noun;
    }

    /// <summary>The verb that has such a state, with nothing but its object between.</summary>
    private int VerbBefore(SentenceTree tree, int state)
    {
        for (var token = state - 1; token >= tree.Range.Start; token--)
        {
            if (tree.Upos(token) is "VERB" or "AUX" or "PUNCT" or "SCONJ")
            {
                return tree.Upos(token) == "VERB" && lexicon.ResultVerbs.Contains(tree.Lemma(token)) ? token : -1;
            }
        }

        return -1;
    }
}
