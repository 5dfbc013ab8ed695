namespace Zindan.Language.Repairs.Rules;

/// <summary>R38: "took [Rosa Diaz] hostage", "found [Ali Hassan] guilty": what somebody was made by a deed is no part of his name.</summary>
internal sealed class NameBeforeState(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R38";

    public void Apply(SentenceTree tree)
    {
        for (var state = tree.Range.Start + 2; state < tree.Range.End; state++)
        {
            var verb = tree.Head(state);
            if (
                verb >= 0
                && verb < state
                && lexicon.States.Contains(tree.Form(state))
                && tree.Relation(state) == "obj"
                && tree.Children(state).LastOrDefault(child => child < state, -1) is >= 0 and var name
                && tree.Is(name, "compound")
                && tree.Upos(name) == "PROPN"
                && !tree.Children(state).Any(child => tree.Is(child, "det"))
            )
            {
                tree.Attach(Id, name, verb, "obj");
                tree.Attach(Id, state, verb, "xcomp");
            }
        }
    }
}
