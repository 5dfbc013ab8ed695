namespace Zindan.Language.Repairs.Rules;

/// <summary>R83: "arrested, among others, [X and Y]": the names behind the aside are the objects of the verb, and not further others.</summary>
internal sealed class NamesAmongOthers : IRepairRule
{
    public string Id => "R83";

    public void Apply(SentenceTree tree)
    {
        for (var others = tree.Range.Start + 3; others < tree.Range.End - 2; others++)
        {
            var verb = tree.Head(others);
            if (
                tree.Form(others) != "others"
                || tree.Form(others - 1) != "among"
                || tree.Form(others - 2) != ","
                || tree.Form(others + 1) != ","
                || tree.Upos(verb) != "VERB"
                || verb > others
                || tree.Child(verb, "obj") >= 0
                || tree.IsPassive(verb)
            )
            {
                continue;
            }

            var names = tree.Children(others).Where(child => child > others && tree.Is(child, "conj")).ToList();
            if (names.Count == 0)
            {
                continue;
            }

            tree.Attach(Id, names[0], verb, "obj");
            foreach (var name in names.Skip(1))
            {
                tree.Attach(Id, name, names[0], "conj");
            }
        }
    }
}
