namespace Zindan.Language.Repairs.Rules;

/// <summary>R33: "blew open the gate and 900 prisoners escaped": a clause with a subject of its own behind "and" is joined to the verb before, and describes no noun.</summary>
internal sealed class ClauseTakenForRelative : IRepairRule
{
    public string Id => "R33";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 3; verb < tree.Range.End; verb++)
        {
            var noun = tree.Head(verb);
            var subject = tree.Child(verb, "nsubj");
            if (
                noun < 0
                || tree.Relation(verb) != "acl:relcl"
                || subject <= noun
                || tree.Upos(subject) == "PRON"
                || !tree.HeadsFiniteClause(verb)
                || First(tree, subject) is var start && tree.Upos(start) != "CCONJ"
            )
            {
                continue;
            }

            var above = tree.Upos(noun) == "VERB" ? noun : tree.VerbAbove(noun);
            if (above >= 0 && above < start && tree.Attach(Id, verb, above, "conj"))
            {
                tree.Attach(Id, start, verb, "cc");
            }
        }
    }

    private static int First(SentenceTree tree, int subject)
    {
        var first = subject;
        while (tree.Children(first) is [var child, ..] && child < first)
        {
            first = child;
        }

        return tree.Upos(first) == "CCONJ" || tree.Upos(first - 1) != "CCONJ" ? first : first - 1;
    }
}
