namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R42: "A cleric critical of X was jailed", "rebels loyal to X gave up": the noun of a preposition is no subject; the noun that the adjective before it
/// describes is.
/// </summary>
internal sealed class PhraseTakenForSubject : IRepairRule
{
    public string Id => "R42";

    public void Apply(SentenceTree tree)
    {
        for (var adjective = tree.Range.Start + 1; adjective < tree.Range.End - 3; adjective++)
        {
            var preposition = adjective + 1;
            var noun = adjective - 1;
            if (
                tree.Upos(adjective) == "ADJ"
                && tree.Form(preposition) is "of" or "to" or "with" or "from" or "by" or "towards" or "about"
                && (tree.Upos(noun) == "NOUN" || tree.Head(noun) == adjective && tree.Form(noun - 1) is "a" or "A" or "an" or "An")
                && (tree.Relation(adjective) is "root" or "ccomp" || tree.Head(adjective) == noun)
                && tree.Child(adjective, "cop") < 0
                && Behind(tree, preposition) is >= 0 and var name
            )
            {
                Mend(tree, noun, adjective, preposition, name);
            }
        }
    }

    /// <summary>The noun right behind the preposition that was given to the finite verb behind it, or −1.</summary>
    private static int Behind(SentenceTree tree, int preposition)
    {
        for (var name = preposition + 1; name < tree.Range.End - 1; name++)
        {
            var main = tree.Head(name);
            if (main > name && tree.Is(name, "nsubj") && tree.IsNominal(name))
            {
                return
                    tree.Upos(name) is "PROPN" or "NOUN"
                    && tree.HeadsFiniteClause(main)
                    && (tree.Head(preposition) == name || tree.Head(preposition) == main)
                    && Enumerable
                        .Range(preposition + 1, main - preposition - 1)
                        .All(token =>
                            tree.IsBelow(token, name) || tree.Head(token) == main && (tree.Is(token, "aux") || tree.Is(token, "advmod"))
                        )
                    ? name
                    : -1;
            }

            if (tree.Form(name) is "," or ";" or ":" || tree.Upos(name) is "VERB" or "AUX")
            {
                return -1;
            }
        }

        return -1;
    }

    private void Mend(SentenceTree tree, int noun, int adjective, int preposition, int name)
    {
        var main = tree.Head(name);
        var isDoubled = tree.Head(noun) == main && tree.Is(noun, "nsubj");
        if (!isDoubled)
        {
            var top = tree.Head(adjective) == noun ? noun : adjective;
            if (
                tree.Relation(top) is not ("root" or "ccomp")
                || tree.Child(top, "nsubj") is >= 0 and var subject && subject != noun
                || !tree.Promote(Id, main, top, "amod")
            )
            {
                return;
            }

            tree.Attach(Id, noun, main, tree.SubjectRelation(main));
        }

        tree.Attach(Id, adjective, noun, "amod");
        tree.Attach(Id, name, adjective, "obl");
        tree.Attach(Id, preposition, name, "case");
        foreach (var word in tree.Children(adjective).Where(child => child < noun).ToList())
        {
            tree.Attach(Id, word, noun, tree.Relation(word));
        }

        tree.GiveBehind(Id, adjective, main);
        tree.GiveBehind(Id, noun, main);
    }
}
