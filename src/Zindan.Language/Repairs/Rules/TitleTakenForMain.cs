namespace Zindan.Language.Repairs.Rules;

/// <summary>R63: "Terror suspect [Ali Reza] was sprung from X": a title right before the name of the subject is no clause of its own, and the verb behind the name describes nobody but is said of him.</summary>
internal sealed class TitleTakenForMain : IRepairRule
{
    public string Id => "R63";

    public void Apply(SentenceTree tree)
    {
        for (var title = tree.Range.Start; title < tree.Range.End - 2; title++)
        {
            var name = title + 1;
            if (
                tree.Head(title) < 0
                && tree.Upos(title) == "NOUN"
                && tree.Upos(name) == "PROPN"
                && (tree.Is(name, "nsubj") || tree.Relation(name) == "nsubj:pass")
                && tree.Head(name) is var verb
                && verb > name
                && tree.Head(verb) == title
                && tree.Relation(verb) == "acl:relcl"
                && !tree.Children(verb).Any(child => tree.Xpos(child) is "WP" or "WDT")
                && tree.Promote(Id, verb, title, "nmod:desc")
            )
            {
                tree.Attach(Id, title, name, "nmod:desc");
                return;
            }
        }
    }
}
