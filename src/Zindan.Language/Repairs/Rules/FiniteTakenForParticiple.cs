namespace Zindan.Language.Repairs.Rules;

/// <summary>R34: "Five belong to X and one, Y, is a commander of Z": a verb in the present describes no noun but has it as its subject; the clause behind has the noun before it.</summary>
internal sealed class FiniteTakenForParticiple : IRepairRule
{
    public string Id => "R34";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 1; verb < tree.Range.End - 3; verb++)
        {
            var subject = tree.Head(verb);
            while (subject >= 0 && tree.Is(subject, "nmod") && tree.Head(subject) < subject)
            {
                // "Five of the men belong": the five.
                subject = tree.Head(subject);
            }

            if (
                subject < 0
                || subject > verb
                || tree.Relation(verb) != "acl"
                || tree.Xpos(verb) is not ("VBP" or "VBZ")
                || !tree.Is(subject, "nsubj")
                || tree.Head(subject) is var second && second < verb
                || Second(tree, verb, second) is not (>= 0 and var next)
            )
            {
                continue;
            }

            var conjunction = tree.Child(next, "cc");
            tree.Promote(Id, verb, second, "conj");
            tree.Attach(Id, subject, verb, "nsubj");
            tree.Attach(Id, next, second, tree.SubjectRelation(second));
            tree.Attach(Id, conjunction, second, "cc");
        }
    }

    // The last noun joined by "and" between the two verbs.
    private static int Second(SentenceTree tree, int verb, int second)
    {
        for (var noun = second - 1; noun > verb; noun--)
        {
            if (tree.IsNominal(noun) && tree.Is(noun, "conj") && tree.Child(noun, "cc") > verb)
            {
                return noun;
            }
        }

        return -1;
    }
}
