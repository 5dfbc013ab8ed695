namespace Zindan.Language.Repairs.Rules;

/// <summary>R27: "Still being hunted are X, said to be a nephew of Y": the participle at the head of the sentence is its verb, the name its subject.</summary>
internal sealed class InvertedPassive : IRepairRule
{
    public string Id => "R27";

    public void Apply(SentenceTree tree)
    {
        var participle = tree.Range.Start;
        while (tree.Upos(participle) is "ADV" or "AUX")
        {
            participle++;
        }

        var root = tree.Head(participle);
        if (
            tree.Xpos(participle) != "VBN"
            || root <= participle
            || !tree.Is(participle, "advcl")
            || tree.Xpos(root) is not ("VBN" or "VBD")
        )
        {
            return;
        }

        // The name may have been taken for what they are being hunted as.
        if (
            tree.Child(participle, "xcomp") is >= 0 and var name
            && name < root
            && tree.Child(name, "cop") is >= 0 and var be
            && be > participle
        )
        {
            tree.Promote(Id, participle, root, "dep");
            tree.Attach(Id, name, participle, "nsubj:pass");
            tree.Attach(Id, be, participle, "aux:pass");
            tree.Attach(Id, root, name, "acl");
            return;
        }

        var subject = tree.Child(root, "nsubj");
        var copula = tree.Child(root, "cop") is >= 0 and var cop ? cop : tree.Child(root, "aux");
        if (copula > participle && subject > copula && root > subject && tree.Form(copula) is "is" or "are" or "was" or "were")
        {
            tree.Promote(Id, participle, root, "dep");
            tree.Attach(Id, subject, participle, "nsubj:pass");
            tree.Attach(Id, copula, participle, "aux:pass");
            tree.Attach(Id, root, subject, "acl");
        }
    }
}
