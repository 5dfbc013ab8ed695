namespace Zindan.Language.Repairs.Rules;

/// <summary>R47: "killed four people and wounded dozens": a past right behind a conjunction, taken for a modifier of the noun behind it, goes with the verb before and has that noun as object.</summary>
internal sealed class VerbTakenForModifier : IRepairRule
{
    public string Id => "R47";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 2; verb < tree.Range.End - 1; verb++)
        {
            if (
                tree.Xpos(verb) == "VBD"
                && tree.Is(verb, "amod")
                && tree.Upos(verb - 1) == "CCONJ"
                && tree.Head(verb) is var noun
                && noun > verb
                && tree.Is(noun, "conj")
                && tree.Head(noun) is >= 0 and var joined
                && joined < verb
                && tree.VerbAbove(noun) is >= 0 and var first
                && first < joined
                && tree.Is(joined, "obj")
                && (tree.HeadsFiniteClause(first) || tree.Child(first, "nsubj") >= 0)
                && tree.Attach(Id, verb, first, "conj")
            )
            {
                tree.Attach(Id, noun, verb, "obj");
                tree.Attach(Id, verb - 1, verb, "cc");
            }
        }
    }
}
