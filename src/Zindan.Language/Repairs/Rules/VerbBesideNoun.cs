namespace Zindan.Language.Repairs.Rules;

/// <summary>R15: "attacked the guards of the jail and fled": a finite verb right behind a conjunction goes with the verb before, never with a noun.</summary>
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
                || !tree.IsFinite(verb)
                || tree.Child(verb, "nsubj") >= 0
                || tree.Child(noun, "cop") >= 0
            )
            {
                continue;
            }

            var first = tree.VerbAbove(noun);
            if (first >= 0 && first < noun && tree.HeadsFiniteClause(first))
            {
                tree.Attach(Id, verb, first, "conj");
            }
        }
    }
}
