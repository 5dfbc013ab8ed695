namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R43: "Gunmen believed to be bandits attacked a village": what somebody is believed to be describes him; the verb with a tense behind it is what he does,
/// for no infinitive has a tense.
/// </summary>
internal sealed class PresumedNature : IRepairRule
{
    public string Id => "R43";

    public void Apply(SentenceTree tree)
    {
        for (var participle = tree.Range.Start + 1; participle < tree.Range.End - 4; participle++)
        {
            var subject = tree.Child(participle, "nsubj");
            if (
                tree.Xpos(participle) is not ("VBN" or "VBD" or "VBP")
                || !tree.Form(participle).EndsWith("ed", StringComparison.Ordinal)
                    && tree.Form(participle) is not ("thought" or "said" or "understood")
                || tree.Form(participle + 1) != "to"
                || tree.Form(participle + 2) != "be"
                || subject < 0
                || subject > participle
                || tree.Child(participle, "aux") >= 0
                || !tree.IsNominal(participle - 1)
                || DoneBy(tree, participle) is not (>= 0 and var main)
            )
            {
                continue;
            }

            Mend(tree, participle, subject, main);
        }
    }

    /// <summary>The verb with a tense that the tree reads as the infinitive, with the noun of what they are as its subject; or −1.</summary>
    private static int DoneBy(SentenceTree tree, int participle)
    {
        foreach (var verb in tree.Children(participle))
        {
            if (
                verb > participle + 3
                && tree.Relation(verb) is "xcomp" or "ccomp" or "parataxis"
                && tree.Upos(verb) == "VERB"
                && (tree.IsFinite(verb) || tree.Xpos(verb) == "VBN" && tree.Child(verb, "obj") > verb)
                && NounOf(tree, participle, verb) is var noun
                && noun > participle + 2
                && noun < verb
                && (tree.Head(participle + 2) == verb || tree.Head(participle + 2) == noun)
            )
            {
                return verb;
            }
        }

        return -1;
    }

    /// <summary>What they are believed to be: read as the subject of the verb, or as it should be, and then the verb has none.</summary>
    private static int NounOf(SentenceTree tree, int participle, int verb) =>
        tree.Child(verb, "nsubj") is >= 0 and var noun ? noun : tree.Child(participle, "xcomp");

    private void Mend(SentenceTree tree, int participle, int subject, int main)
    {
        var noun = NounOf(tree, participle, main);
        if (!tree.Promote(Id, main, participle, "acl"))
        {
            return;
        }

        tree.Attach(Id, subject, main, "nsubj");
        tree.Attach(Id, participle, subject, "acl");
        tree.Attach(Id, noun, participle, "xcomp");
        tree.Attach(Id, participle + 1, noun, "mark");
        tree.Attach(Id, participle + 2, noun, "cop");
        tree.GiveBehind(Id, participle, main);
    }
}
