namespace Zindan.Language.Repairs.Rules;

/// <summary>R13: "killed one and wounded seven others", "killing one and wounding seven others": no adjective stands before a number or an article, so what looks like one is a verb beside the one before.</summary>
internal sealed class VerbBeforeCount(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R13";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 2; verb < tree.Range.End - 2; verb++)
        {
            var isBeforeNumber = tree.Head(verb) == verb + 1 && tree.Relation(verb + 1) == "nummod";
            var noun = isBeforeNumber ? tree.Head(verb + 1) : tree.Head(verb);
            if (
                tree.Relation(verb) != "amod"
                || noun <= verb + 1
                || tree.Upos(verb) != "VERB"
                || !(tree.Xpos(verb) is "VBD" or "VBN" || IsOutcome(tree, verb))
                || tree.Upos(verb - 1) is not ("CCONJ" or "PUNCT")
                || !IsCounted(tree, noun, verb)
            )
            {
                continue;
            }

            var first = tree.VerbAbove(noun);
            if (
                first < 0
                || first > verb
                || tree.IsPassive(first)
                || !(tree.Xpos(verb) == "VBG" ? tree.Xpos(first) == "VBG" : tree.HeadsFiniteClause(first))
            )
            {
                continue;
            }

            var conjunction = verb - 1;
            tree.Attach(Id, verb, first, "conj");
            if (tree.Is(noun, "conj"))
            {
                tree.Attach(Id, noun, verb, "obj");
            }

            tree.Attach(Id, conjunction, verb, tree.Upos(conjunction) == "CCONJ" ? "cc" : "punct");
        }
    }

    // "the remaining three" are no three whom somebody remained.
    private bool IsOutcome(SentenceTree tree, int verb) =>
        tree.Xpos(verb) == "VBG" && tree.Upos(verb - 1) == "CCONJ" && lexicon.Outcomes.Contains(tree.Lemma(verb));

    private static bool IsCounted(SentenceTree tree, int noun, int verb)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > verb && child < noun && (tree.Relation(child) is "nummod" or "det" || tree.Relation(child) == "nmod:poss"))
            {
                return true;
            }
        }

        return false;
    }
}
