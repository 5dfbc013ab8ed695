namespace Zindan.Language.Repairs.Rules;

/// <summary>R21: "Six were shot, eight recaptured": a count that stands right before a verb as if it counted it is its subject; so is one behind a conjunction, "raided the jail in X and 120 got away".</summary>
internal sealed class CountAsSubject(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R21";

    public void Apply(SentenceTree tree)
    {
        for (var count = tree.Range.Start; count < tree.Range.End - 1; count++)
        {
            TakeFromList(tree, count);
            // "were killed and six arrested": the count may hang on the conjunction instead.
            var isOnConjunction = tree.Head(count) == count - 1 && tree.Upos(count - 1) == "CCONJ";
            var verb = isOnConjunction ? VerbBehind(tree, count) : tree.Head(count);
            if (
                verb > count
                && tree.Upos(count) == "NUM"
                && (isOnConjunction || tree.Relation(count) is "nummod" or "obl:unmarked")
                && tree.Xpos(verb) is "VBN" or "VBD"
                && Enumerable.Range(count + 1, verb - count - 1).All(token => tree.Upos(token) is "ADV" or "AUX")
                && tree.Child(verb, "nsubj") < 0
            )
            {
                // Without an auxiliary and an object it is the short form of a passive, as in headlines and lists.
                var isPassive = tree.Xpos(verb) == "VBN" && tree.Child(verb, "obj") < 0;
                tree.Attach(Id, count, verb, isPassive ? "nsubj:pass" : tree.SubjectRelation(verb));
            }
        }
    }

    // "killed two guards and 40 fled": a second clause, whose verb has no object and no passive.
    private void TakeFromList(SentenceTree tree, int count)
    {
        var verb = count + 1;
        if (
            tree.Upos(count) == "NUM"
            && tree.Is(count, "conj")
            && tree.Head(count) < count
            && tree.Upos(count - 1) == "CCONJ"
            && tree.Xpos(verb) == "VBD"
            && (lexicon.Objectless.Contains(tree.Lemma(verb)) || lexicon.Objectless.Contains($"{tree.Lemma(verb)} {tree.Form(verb + 1)}"))
            && tree.Child(verb, "nsubj") < 0
            && (tree.Is(verb, "conj") && tree.Head(verb) < count || tree.Head(verb) == count)
        )
        {
            if (tree.Head(verb) == count && !tree.Attach(Id, verb, tree.VerbAbove(count), "conj"))
            {
                return;
            }

            var conjunction = tree.Head(count - 1) == count ? count - 1 : -1;
            if (tree.Attach(Id, count, verb, "nsubj") && conjunction >= 0)
            {
                tree.Attach(Id, conjunction, verb, "cc");
            }
        }
    }

    // "and 117 were wounded": over the auxiliary to its verb.
    private static int VerbBehind(SentenceTree tree, int count)
    {
        var verb = count + 1;
        while (tree.Upos(verb) is "AUX" or "ADV" && tree.Upos(verb + 1) is "AUX" or "ADV" or "VERB")
        {
            verb++;
        }

        return verb;
    }
}
