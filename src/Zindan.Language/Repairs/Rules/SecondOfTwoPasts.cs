namespace Zindan.Language.Repairs.Rules;

/// <summary>R110: "A man shot and wounded Judge X": a past right behind another past and "and" is the second deed, and what it seems to describe is whom both befell.</summary>
internal sealed class SecondOfTwoPasts : IRepairRule
{
    public string Id => "R110";

    public void Apply(SentenceTree tree)
    {
        for (var second = tree.Range.Start + 3; second < tree.Range.End - 1; second++)
        {
            var first = second - 2;
            if (
                tree.Xpos(second) != "VBD"
                || !tree.Is(second, "amod")
                || tree.Upos(second - 1) != "CCONJ"
                || tree.Xpos(first) != "VBD"
                || tree.Upos(first) != "VERB"
                || Top(tree, second, first) is not (>= 0 and var befallen)
                || !tree.Attach(Id, second, first, "conj")
            )
            {
                continue;
            }

            tree.Attach(Id, befallen, second, "obj");
            tree.Attach(Id, second - 1, second, "cc");
            tree.GiveBehind(Id, first, befallen);
        }
    }

    // The noun behind the two that hangs on the first of them.
    private static int Top(SentenceTree tree, int second, int first)
    {
        var noun = tree.Head(second);
        while (noun > second && tree.Head(noun) > second && tree.IsNominal(tree.Head(noun)))
        {
            noun = tree.Head(noun);
        }

        return noun > second && tree.IsNominal(noun) && tree.Head(noun) == first ? noun : -1;
    }
}
