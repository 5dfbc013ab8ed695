namespace Zindan.Language.Repairs.Rules;

/// <summary>R30: "X, arrested in 2015, escaped from jail", "A man serving life fled": where no other verb makes the sentence, a past that takes no object, or one behind the comma that ends an aside, does.</summary>
internal sealed class VerbBehindAside(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R30";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 3; verb < tree.Range.End - 1; verb++)
        {
            if (!MayBeMain(tree, verb))
            {
                continue;
            }

            var root = verb;
            while (tree.Head(root) >= 0)
            {
                root = tree.Head(root);
            }

            // "X, arrested in 2015" read as "X was arrested": its subject is that of the verb behind.
            var subject =
                tree.IsNominal(root) ? root
                : IsParticiple(tree, root) ? tree.Child(root, "nsubj")
                : -1;
            if (root == verb || subject < 0 || subject > verb || tree.Child(root, "cop") >= 0 || HasMainVerb(tree, verb))
            {
                continue;
            }

            tree.Promote(Id, verb, root, "dep");
            tree.Attach(Id, subject, verb, "nsubj");
            if (root != subject)
            {
                tree.Attach(Id, root, subject, "acl");
            }

            foreach (
                var aside in tree.Children(subject)
                    .Where(child => child < verb && IsParticiple(tree, child) && tree.Is(child, "parataxis"))
                    .ToList()
            )
            {
                tree.Attach(Id, aside, subject, "acl");
            }

            return;
        }
    }

    private bool MayBeMain(SentenceTree tree, int verb) =>
        tree.Xpos(verb) is "VBN" or "VBD"
        && (
            lexicon.Objectless.Contains(tree.Lemma(verb))
            || tree.Form(verb - 1) is "," or ")" or "—" or "–" && tree.Child(verb, "obj") > verb
        )
        && tree.Relation(verb) is "acl" or "advcl" or "parataxis" or "conj" or "dep"
        && !tree.Children(verb)
            .Any(child => tree.Is(child, "aux") || tree.Is(child, "nsubj") || tree.Is(child, "mark") || tree.Is(child, "cc"));

    private static bool IsParticiple(SentenceTree tree, int token) =>
        tree.Xpos(token) is "VBN" or "VBG" && !tree.Children(token).Any(child => tree.Is(child, "aux"));

    // A finite verb outside relative clauses and what somebody said.
    private static bool HasMainVerb(SentenceTree tree, int verb)
    {
        for (var token = tree.Range.Start; token < verb; token++)
        {
            if (tree.HeadsFiniteClause(token) && !IsInRelative(tree, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInRelative(SentenceTree tree, int token)
    {
        for (; token >= 0; token = tree.Head(token))
        {
            if (tree.Relation(token) == "acl:relcl")
            {
                return true;
            }
        }

        return false;
    }
}
