namespace Zindan.Language.Repairs.Rules;

/// <summary>R24: "Twelve were killed and 30 others escaped when …": a noun joined to a clause, with a past right behind it, is the subject of a second clause.</summary>
internal sealed class NounBesideVerb(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R24";

    public void Apply(SentenceTree tree)
    {
        for (var noun = tree.Range.Start + 2; noun < tree.Range.End - 1; noun++)
        {
            var first = tree.Head(noun);
            if (first >= 0 && first < noun && tree.Is(noun, "conj") && VerbWithoutSubject(tree, noun, first) is >= 0 and var second)
            {
                var joint = tree.Child(noun, "cc");
                tree.Attach(Id, second, first, "conj");
                tree.Attach(Id, noun, second, tree.SubjectRelation(second));
                tree.Attach(Id, joint, second, "cc");
                TakeWhatFollows(tree, first, second);
                continue;
            }

            var verb = noun + 1;
            while (tree.Upos(verb) == "ADV")
            {
                verb++;
            }

            if (
                first < 0
                || first > noun
                || !tree.Is(noun, "conj")
                || !tree.IsNominal(noun)
                || !tree.HeadsFiniteClause(first)
                || tree.Child(noun, "cc") is not (>= 0 and var conjunction)
                || conjunction > noun
                || tree.Xpos(verb) is not ("VBN" or "VBD")
                || tree.Head(verb) != noun
                || tree.Relation(verb) != "acl"
            )
            {
                continue;
            }

            var isPassive = !lexicon.Objectless.Contains(tree.Lemma(verb)) && tree.Child(verb, "obj") < 0;
            tree.Attach(Id, verb, first, "conj");
            tree.Attach(Id, noun, verb, isPassive ? "nsubj:pass" : "nsubj");
            tree.Attach(Id, conjunction, verb, "cc");
        }
    }

    // "… and a third opened fire and was shot": the verbs behind it, without a subject of their own, go with it.
    private void TakeWhatFollows(SentenceTree tree, int first, int second)
    {
        foreach (
            var verb in tree.Children(first)
                .Where(child => child > second && tree.Is(child, "conj") && tree.Upos(child) == "VERB" && tree.Child(child, "nsubj") < 0)
                .ToList()
        )
        {
            tree.Attach(Id, verb, second, "conj");
        }
    }

    // "Gunmen killed three in a shop, and a bomb near a mosque killed a soldier": the verb right behind the noun and all that hangs on it.
    private static int VerbWithoutSubject(SentenceTree tree, int noun, int first)
    {
        if (
            !tree.IsNominal(noun)
            || !tree.HeadsFiniteClause(first)
            || tree.Child(noun, "cc") is not (>= 0 and var conjunction)
            || conjunction > noun
        )
        {
            return -1;
        }

        var verb = noun + 1;
        while (
            verb < tree.Range.End
            && (
                tree.IsBelow(verb, noun)
                || tree.Upos(verb) == "ADV" && tree.Head(verb) > verb
                // "and a third, X Y, opened fire".
                || tree.Form(verb) == "," && tree.Child(noun, "appos") >= 0
            )
        )
        {
            verb++;
        }

        return
            tree.Xpos(verb) is "VBD" or "VBZ" or "VBP"
            && tree.Upos(verb) == "VERB"
            && tree.Head(verb) == first
            && (tree.Is(verb, "conj") || tree.Relation(verb) == "advcl" && tree.Child(verb, "mark") < 0)
            && tree.Child(verb, "nsubj") < 0
            && tree.Child(verb, "cc") < 0
            ? verb
            : -1;
    }
}
