namespace Zindan.Language.Repairs.Rules;

/// <summary>R31: "X, once the gang's driver, was killed": news addresses nobody; the name that opens the sentence is its subject, and what the tree made the subject describes it.</summary>
internal sealed class NameTakenForAddress : IRepairRule
{
    public string Id => "R31";

    public void Apply(SentenceTree tree)
    {
        for (var name = tree.Range.Start; name < tree.Range.End - 2; name++)
        {
            var verb = tree.Head(name);
            if (verb <= name || tree.Relation(name) != "vocative" || tree.Upos(name) != "PROPN" || !OpensSentence(tree, name))
            {
                continue;
            }

            var subject = tree.Child(verb, "nsubj");
            if (subject < 0)
            {
                tree.Attach(Id, name, verb, tree.Child(verb, "cop") >= 0 ? "nsubj" : tree.SubjectRelation(verb));
            }
            else if (subject > name && subject < verb && IsAside(tree, name, subject, verb))
            {
                tree.Attach(Id, name, verb, tree.Relation(subject));
                // "X, whom the army had declared dead, was alive": the clause of "whom" is told of X.
                if (
                    tree.Upos(subject) == "PRON"
                    && tree.Children(subject).FirstOrDefault(child => tree.Relation(child) == "acl:relcl", -1) is >= 0 and var clause
                )
                {
                    tree.Attach(Id, clause, name, "acl:relcl");
                    tree.Attach(Id, subject, clause, "obj");
                }
                else
                {
                    tree.Attach(Id, subject, name, "appos");
                }
            }

            return;
        }
    }

    private static bool OpensSentence(SentenceTree tree, int name) =>
        name == tree.Range.Start
        // "The army said X, …".
        || tree.Upos(name - 1) == "VERB" && tree.Is(name - 1, "parataxis")
        || tree.Relation(tree.Range.Start) is "nmod:desc" or "compound" && tree.Head(tree.Range.Start) == name;

    // Between the name and the verb's auxiliaries nothing but what two commas enclose.
    private static bool IsAside(SentenceTree tree, int name, int subject, int verb)
    {
        var last = name;
        while (tree.Relation(last + 1) == "flat")
        {
            last++;
        }

        var end = verb;
        while (tree.Upos(end - 1) is "AUX" or "ADV" or "PART")
        {
            end--;
        }

        return tree.Form(last + 1) == "," && subject > last && tree.Form(end - 1) == ",";
    }
}
