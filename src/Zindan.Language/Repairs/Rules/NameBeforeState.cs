namespace Zindan.Language.Repairs.Rules;

/// <summary>R38: "took [Rosa Diaz] hostage", "took a prison [guard] hostage", "found [Ali Hassan] guilty": what somebody was made by a deed is no part of his name or description.</summary>
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
            else if (verb >= 0 && verb < state && tree.Form(state) is "hostage" or "captive" && tree.Relation(state) == "obj")
            {
                DetachPeople(tree, verb, state);
            }
        }
    }

    // "took a prison guard hostage": who is described in common nouns has determiner and modifiers too.
    private void DetachPeople(SentenceTree tree, int verb, int state)
    {
        var noun = state - 1;
        if (
            tree.Head(noun) != state
            || !tree.Is(noun, "compound")
            || tree.Upos(noun) != "NOUN"
            || tree.Children(state).Any(child => child > state)
        )
        {
            return;
        }

        foreach (var child in tree.Children(state).Where(child => child < noun).ToList())
        {
            tree.Attach(Id, child, noun, tree.Relation(child));
        }

        tree.Attach(Id, noun, verb, "obj");
        tree.Attach(Id, state, verb, "xcomp");
    }
}
