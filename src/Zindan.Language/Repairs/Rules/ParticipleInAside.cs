namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R41: "X, 34, believed to be the paymaster, was arrested": a participle behind a comma that took the subject of the sentence describes it, where a verb with a
/// tense and no subject of its own follows the comma that ends the aside.
/// </summary>
internal sealed class ParticipleInAside : IRepairRule
{
    public string Id => "R41";

    public void Apply(SentenceTree tree)
    {
        for (var participle = tree.Range.Start + 2; participle < tree.Range.End - 3; participle++)
        {
            if (
                tree.Xpos(participle) is not ("VBN" or "VBD")
                || tree.Form(participle - 1) != ","
                || tree.Children(participle)
                    .Any(child => tree.Is(child, "aux") || tree.Is(child, "cop") || tree.Is(child, "obj") || tree.Is(child, "mark"))
                || tree.Child(participle, "nsubj") is not (>= 0 and var subject)
                || subject > participle
                || !tree.IsNominal(subject)
                || MainBehind(tree, participle) is not (>= 0 and var main)
                || !tree.Promote(Id, main, participle, "acl")
            )
            {
                continue;
            }

            tree.Attach(Id, subject, main, tree.SubjectRelation(main));
            tree.Attach(Id, participle, subject, "acl");
            tree.GiveBehind(Id, participle, main);
        }
    }

    // The verb, or the noun with its copula, that stands right behind the comma which ends the aside.
    private static int MainBehind(SentenceTree tree, int participle)
    {
        foreach (var main in tree.Children(participle))
        {
            if (
                main > participle
                && tree.Relation(main) is "parataxis" or "conj" or "ccomp" or "advcl" or "dep"
                && !tree.Children(main).Any(child => tree.Is(child, "nsubj") || tree.Is(child, "mark") || tree.Is(child, "cc"))
                && (tree.HeadsFiniteClause(main) || tree.Child(main, "cop") >= 0)
                && tree.Form(tree.Children(main).Where(child => tree.Is(child, "aux") || tree.Is(child, "cop")).Append(main).Min() - 1)
                    == ","
            )
            {
                return main;
            }
        }

        return -1;
    }
}
