namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R37: "The bomb meant for X killed his driver": a participle with nothing but "for" or "by" and a noun behind it, and then a verb with a tense that has no
/// subject of its own, describes what that verb tells of.
/// </summary>
internal sealed class ParticipleTakenForMain : IRepairRule
{
    public string Id => "R37";

    public void Apply(SentenceTree tree)
    {
        for (var participle = tree.Range.Start + 1; participle < tree.Range.End - 3; participle++)
        {
            var subject = tree.Child(participle, "nsubj");
            if (
                tree.Xpos(participle) is "VBN" or "VBD"
                && tree.Form(participle + 1) is "for" or "by"
                && subject >= 0
                && subject < participle
                && tree.Upos(subject) == "NOUN"
                && tree.Child(participle, "aux") < 0
                && tree.Child(participle, "obj") < 0
                && MainBehind(tree, participle) is >= 0 and var main
            )
            {
                Mend(tree, participle, subject, main);
            }
        }
    }

    /// <summary>The verb right behind the noun of the preposition, or −1.</summary>
    private static int MainBehind(SentenceTree tree, int participle)
    {
        var preposition = participle + 1;
        foreach (var main in tree.Children(participle))
        {
            if (main < participle || tree.Relation(main) is not ("advcl" or "xcomp" or "ccomp") || !tree.HeadsFiniteClause(main))
            {
                continue;
            }

            // The noun is the participle's already, or was given to the verb together with its preposition.
            var noun =
                tree.Head(preposition) == main ? tree.Child(main, "nsubj")
                : tree.Child(main, "nsubj") < 0 ? tree.Head(preposition)
                : -1;
            if (
                noun > preposition
                && noun < main
                && Enumerable
                    .Range(preposition + 1, main - preposition - 1)
                    .All(token => tree.IsBelow(token, noun) || tree.Head(token) == main && tree.Is(token, "aux"))
            )
            {
                return main;
            }
        }

        return -1;
    }

    private void Mend(SentenceTree tree, int participle, int subject, int main)
    {
        var preposition = participle + 1;
        var noun = tree.Head(preposition) == main ? tree.Child(main, "nsubj") : tree.Head(preposition);
        if (!tree.Promote(Id, main, participle, "acl"))
        {
            return;
        }

        tree.Attach(Id, subject, main, tree.SubjectRelation(main));
        tree.Attach(Id, participle, subject, "acl");
        tree.Attach(Id, noun, participle, "obl");
        tree.Attach(Id, preposition, noun, "case");
        tree.GiveBehind(Id, participle, main);
    }
}
