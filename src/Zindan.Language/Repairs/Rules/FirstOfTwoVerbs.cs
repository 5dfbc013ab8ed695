namespace Zindan.Language.Repairs.Rules;

/// <summary>R25: "His aide, X, escaped and is being sought": a past between the subject and "and" is the first of two verbs, not one more noun.</summary>
internal sealed class FirstOfTwoVerbs : IRepairRule
{
    public string Id => "R25";

    public void Apply(SentenceTree tree)
    {
        for (var first = tree.Range.Start + 1; first < tree.Range.End - 2; first++)
        {
            var subject = tree.Head(first);
            if (
                tree.Xpos(first) is not ("VBN" or "VBD")
                || subject < 0
                || subject > first
                || !tree.Is(first, "conj")
                || !tree.IsNominal(subject)
                || !tree.Is(subject, "nsubj")
                || tree.Child(first, "cc") >= 0
                || tree.Children(first).Any(child => tree.Is(child, "aux"))
            )
            {
                continue;
            }

            var second = tree.Head(subject);
            var conjunction = tree.Child(second, "cc");
            if (second > first && conjunction > first && tree.Upos(second) == "VERB" && IsRightBefore(tree, first, conjunction))
            {
                tree.Promote(Id, first, second, "conj");
                tree.Attach(Id, subject, first, "nsubj");
            }
        }
    }

    // Nothing but what belongs to the first verb stands between.
    private static bool IsRightBefore(SentenceTree tree, int verb, int conjunction) =>
        Enumerable.Range(verb + 1, conjunction - verb - 1).All(token => tree.IsBelow(token, verb));
}
