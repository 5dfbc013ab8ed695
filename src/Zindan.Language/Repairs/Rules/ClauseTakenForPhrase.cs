namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R48: "held her until a trooper, Dan Roy, shot him": a noun behind "until", "after" or the like, with its name between commas and a finite verb without a subject right
/// behind, is that verb's subject, and the verb heads a clause of time.
/// </summary>
internal sealed class ClauseTakenForPhrase : IRepairRule
{
    public string Id => "R48";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 4; verb < tree.Range.End; verb++)
        {
            if (
                !tree.IsFinite(verb)
                || tree.Form(verb - 1) != ","
                || !(tree.Is(verb, "conj") || tree.Is(verb, "parataxis"))
                || tree.Child(verb, "nsubj") >= 0
                || tree.Child(verb, "cc") >= 0
                || tree.Child(verb, "mark") >= 0
                || tree.Head(verb) is not (>= 0 and var first)
                || first > verb
                || NounBefore(tree, verb, first) is not (>= 0 and var noun)
                || tree.Children(noun).FirstOrDefault(child => tree.Is(child, "case"), -1) is not (>= 0 and var mark)
            )
            {
                continue;
            }

            tree.Attach(Id, verb, first, "advcl");
            tree.Attach(Id, noun, verb, tree.SubjectRelation(verb));
            tree.Attach(Id, mark, verb, "mark");
        }
    }

    // The noun of time that hangs on the verb before and whose phrase, with the name between commas, ends right before the verb.
    private static int NounBefore(SentenceTree tree, int verb, int first)
    {
        foreach (var child in tree.Children(first))
        {
            if (
                child > first
                && child < verb
                && tree.Is(child, "obl")
                && tree.Children(child).Any(inner => tree.Is(inner, "case") && tree.Form(inner) is "until" or "till" or "after" or "before")
                && tree.Children(child).Any(inner => tree.Is(inner, "appos") && tree.Form(child + 1) == ",")
                && Enumerable.Range(child + 1, verb - child - 2).All(token => tree.IsBelow(token, child))
            )
            {
                return child;
            }
        }

        return -1;
    }
}
