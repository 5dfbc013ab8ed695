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
}
