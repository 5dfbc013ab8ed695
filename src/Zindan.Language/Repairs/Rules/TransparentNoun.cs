namespace Zindan.Language.Repairs.Rules;

/// <summary>R6: in "a group of 25 inmates escaped" what stands behind "of" depends on the noun before it, which holds the place of both in the clause.</summary>
internal sealed class TransparentNoun(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R6";

    public void Apply(SentenceTree tree)
    {
        for (var of = tree.Range.Start + 1; of < tree.Range.End - 1; of++)
        {
            var (outer, inner) = (of - 1, tree.Head(of));
            if (
                tree.Form(of) != "of"
                || tree.Relation(of) != "case"
                || inner <= of
                || tree.Head(inner) == outer
                || !lexicon.Transparent.Contains(tree.Form(outer))
                || !tree.IsNominal(inner)
            )
            {
                continue;
            }

            if (tree.IsBelow(outer, inner))
            {
                if (tree.Head(outer) == inner)
                {
                    tree.Promote(Id, outer, inner, "nmod");
                }

                continue;
            }

            // Where both hang on one verb, the place of the inner noun is that of the phrase.
            if (tree.Head(inner) == tree.Head(outer) && IsArgument(tree, inner) && !IsArgument(tree, outer))
            {
                tree.Attach(Id, outer, tree.Head(inner), tree.Relation(inner));
            }

            tree.Attach(Id, inner, outer, "nmod");
        }
    }

    private static bool IsArgument(SentenceTree tree, int token) => tree.Is(token, "nsubj") || tree.Is(token, "obj");
}
