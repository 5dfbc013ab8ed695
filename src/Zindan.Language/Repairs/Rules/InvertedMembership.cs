namespace Zindan.Language.Repairs.Rules;

/// <summary>R8: "Among the escapees were two sons of X": what stands behind the copula is the subject, and the phrase with "among" what is said of it.</summary>
internal sealed class InvertedMembership : IRepairRule
{
    public string Id => "R8";

    public void Apply(SentenceTree tree)
    {
        for (var among = tree.Range.Start; among < tree.Range.End - 3; among++)
        {
            var whole = tree.Head(among);
            if (
                !tree.Form(among).Equals("among", StringComparison.OrdinalIgnoreCase)
                || whole <= among
                || tree.Relation(among) != "case"
                || !tree.IsNominal(whole)
            )
            {
                continue;
            }

            var part = PartOf(tree, whole);
            var copula = part >= 0 ? CopulaBetween(tree, whole, part) : -1;
            if (copula < 0 || !tree.IsNominal(part) || tree.Children(part).Any(child => child != whole && tree.Is(child, "nsubj")))
            {
                continue;
            }

            if (tree.Head(part) == whole)
            {
                tree.Attach(Id, part, whole, "nsubj");
            }
            else
            {
                tree.Promote(Id, whole, part, "nsubj");
            }

            tree.Attach(Id, copula, whole, "cop");
            foreach (var child in tree.Children(part).Where(child => tree.Relation(child) == "punct" && child > part).ToList())
            {
                tree.Attach(Id, child, whole, "punct");
            }
        }
    }

    /// <summary>The noun above the whole, or beside it as if it were a clause of its own.</summary>
    private static int PartOf(SentenceTree tree, int whole) =>
        tree.Child(whole, "parataxis") is >= 0 and var clause ? clause : tree.Head(whole);

    private static int CopulaBetween(SentenceTree tree, int whole, int part)
    {
        foreach (var child in tree.Children(part))
        {
            if (child > whole && child < part && tree.Relation(child) == "cop" && tree.Form(child) is "was" or "were" or "is" or "are")
            {
                return child;
            }
        }

        return -1;
    }
}
