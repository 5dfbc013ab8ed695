namespace Zindan.Language.Repairs.Rules;

/// <summary>R15: "attacked the guards of the jail and fled", "was stopped at a checkpoint and detained": a finite verb, or a participle behind a passive, right behind a conjunction goes with the verb before, never with a noun.</summary>
internal sealed class VerbBesideNoun : IRepairRule
{
    public string Id => "R15";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 2; verb < tree.Range.End; verb++)
        {
            var noun = tree.Head(verb);
            if (
                noun < 0
                || noun > verb
                || !tree.Is(verb, "conj")
                || !tree.IsNominal(noun)
                || tree.Upos(verb - 1) != "CCONJ"
                || tree.Upos(verb) != "VERB"
                || !tree.IsFinite(verb) && tree.Xpos(verb) != "VBN"
                || tree.Child(verb, "nsubj") >= 0
                || tree.Child(noun, "cop") >= 0
            )
            {
                continue;
            }

            var first = tree.VerbAbove(noun);
            if (first >= 0 && first < noun && tree.HeadsFiniteClause(first) && (tree.IsFinite(verb) || tree.IsPassive(first)))
            {
                tree.Attach(Id, verb, first, "conj");
            }
        }
    }
}
