namespace Zindan.Language.Repairs.Rules;

/// <summary>R70: "broke open the gate and fled": "open" is what became of the gate, which is the object of the verb; what was done next is joined to the verb.</summary>
internal sealed class StateTakenForPreposition : IRepairRule
{
    public string Id => "R70";

    public void Apply(SentenceTree tree)
    {
        for (var state = tree.Range.Start + 1; state < tree.Range.End - 1; state++)
        {
            var verb = state - 1;
            if (
                tree.Form(state) is not ("open" or "apart" or "loose")
                || tree.Upos(verb) != "VERB"
                || tree.Head(state) is not (>= 0 and var noun)
                || noun < state
                || !tree.Is(state, "case")
                || tree.Head(noun) != verb
                || !tree.Is(noun, "obl")
            )
            {
                continue;
            }

            tree.Attach(Id, noun, verb, "obj");
            tree.Attach(Id, state, verb, "xcomp");
            foreach (var next in tree.Children(noun).Where(child => tree.Is(child, "conj") && tree.Upos(child) == "VERB").ToList())
            {
                tree.Attach(Id, next, verb, "conj");
            }
        }
    }
}
