namespace Zindan.Extraction.Propositions;

/// <summary>Finds the noun that a relative pronoun stands for.</summary>
internal sealed class Antecedents(Grammar grammar)
{
    /// <summary>The noun that a relative pronoun of the verb's clause stands for; any other token stands for itself.</summary>
    public int Of(int token, int verb)
    {
        if (grammar.Form(token) is "who" or "which" or "that" or "whom" && grammar.Upos(token) is "PRON" or "DET" or "SCONJ")
        {
            for (var (current, steps) = (verb, 0); current >= 0 && steps < 4; current = grammar.Head(current), steps++)
            {
                var head = grammar.Head(current);
                if (grammar.BareRelation(current) == "acl" && head >= 0 && grammar.IsNominal(head))
                {
                    return Agreeing(current, Near(token, head));
                }
            }
        }

        return grammar.Form(token) is "all" or "both" or "each" && token > 1 && grammar.Form(token - 1) == "," ? Before(token - 2) : token;
    }

    // "X, Y and Z, all killed in the raid": the first of those before the comma.
    private int Before(int last)
    {
        while (grammar.Head(last) is >= 0 and var head && head < last && grammar.BareRelation(last) is "flat" or "conj" or "compound")
        {
            last = head;
        }

        return last;
    }

    /// <summary>The noun that a relative clause describes where its pronoun is known: the tree's, unless a verb stands between it and the pronoun.</summary>
    /// <param name="verb">The verb of the clause.</param>
    /// <param name="head">The noun on which the tree hangs the clause.</param>
    public int OfClause(int verb, int head)
    {
        foreach (var child in grammar.Children(verb))
        {
            if (grammar.Form(child) is "who" or "which" or "that" && child < verb)
            {
                return Near(child, head);
            }
        }

        return head;
    }

    /// <summary>The noun that a relative clause describes: the number of its verb says which is meant ("a friend of the hijackers who was sentenced").</summary>
    public int Agreeing(int verb, int head)
    {
        // "X, Y and the mayor, who was killed": one man was, the last.
        if (IsSingular(verb) && IsSubject(verb) && grammar.Conjuncts(head).Where(other => other < verb).ToList() is { Count: > 1 } listed)
        {
            return listed.Max();
        }

        if (grammar.Xpos(head) == "NNS" && IsSingular(verb))
        {
            return OwnerOf(head, verb);
        }

        var outer = grammar.Head(head);
        if (outer < 0 || grammar.BareRelation(head) != "nmod" || grammar.Upos(outer) is not ("NOUN" or "PROPN"))
        {
            return head;
        }

        foreach (var child in grammar.Children(verb))
        {
            var form = grammar.Form(child);
            if (grammar.BareRelation(child) is not ("aux" or "cop"))
            {
                continue;
            }

            var headPlural = grammar.Xpos(head) is "NNS" or "NNPS";
            var outerPlural = grammar.Xpos(outer) is "NNS" or "NNPS";
            if (
                form is "was" or "is" or "has" && headPlural && !outerPlural
                || form is "were" or "are" or "have" && !headPlural && outerPlural
            )
            {
                return outer;
            }
        }

        return head;
    }

    private bool IsSubject(int verb) =>
        grammar.Children(verb).Any(child => grammar.BareRelation(child) == "nsubj" && grammar.Form(child) is "who" or "which" or "that");

    private bool IsSingular(int verb) =>
        grammar.Xpos(verb) == "VBZ"
        || grammar
            .Children(verb)
            .Any(child => grammar.BareRelation(child) is "aux" or "cop" && grammar.Form(child) is "was" or "is" or "has");

    // "friends of X, who was killed": X was.
    private int OwnerOf(int plural, int verb)
    {
        foreach (var owner in grammar.Children(plural))
        {
            if (
                owner > plural
                && owner < verb
                && grammar.BareRelation(owner) == "nmod"
                && grammar.Xpos(owner) is "NNP" or "NN"
                && !grammar.Conjuncts(owner).Skip(1).Any()
            )
            {
                return grammar.Upos(owner) == "PROPN" ? owner : OwnerOf(owner, verb);
            }
        }

        return plural;
    }

    // "is on trial for planning a bombing that killed nine": the bombing killed, whatever noun the tree hangs the clause on.
    private int Near(int pronoun, int head)
    {
        var hasVerb = false;
        for (var token = head + 1; token < pronoun; token++)
        {
            hasVerb |= grammar.Upos(token) == "VERB" && grammar.BareRelation(token) != "amod";
        }

        var near = pronoun - 1;
        if (!hasVerb || near < 0 || !grammar.IsNominal(near) || grammar.Upos(near) == "PRON")
        {
            return head;
        }

        for (var steps = 0; steps < 6; steps++)
        {
            var above = grammar.Head(near);
            if (above <= head || !grammar.IsNominal(above) || grammar.BareRelation(near) is not ("nmod" or "flat" or "compound" or "appos"))
            {
                break;
            }

            near = above;
        }

        return near;
    }
}
