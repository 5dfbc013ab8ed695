namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R51: "killed the mayor, his wife and two guards": whom a possessive ties to the one before, and who is followed by another with a word of its own, is one more of a list. "X, their
/// leader and founder" is one person.
/// </summary>
internal sealed class OwnedBesideOwner : IRepairRule
{
    public string Id => "R51";

    public void Apply(SentenceTree tree)
    {
        for (var owned = tree.Range.Start + 2; owned < tree.Range.End - 1; owned++)
        {
            if (
                !tree.Is(owned, "appos")
                || tree.Head(owned) > owned
                || tree.Upos(owned) != "NOUN"
                || !tree.Children(owned).Any(child => child < owned && tree.Xpos(child) == "PRP$")
                || tree.Child(owned, "conj") is not (> 0 and var next)
                || next < owned
                || !HasOwnWord(tree, next)
            )
            {
                continue;
            }

            var first = tree.Head(owned);
            while (tree.Is(first, "appos") && tree.Head(first) < first)
            {
                first = tree.Head(first);
            }

            tree.Attach(Id, owned, first, "conj");
            tree.Attach(Id, next, first, "conj");
        }
    }

    private static bool HasOwnWord(SentenceTree tree, int noun) =>
        tree.Upos(noun) == "PROPN"
        || tree.Children(noun)
            .Any(child => child < noun && (tree.Xpos(child) == "PRP$" || tree.Is(child, "nummod") || tree.Is(child, "det")));
}
