namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R61: "Thousands of people protested after [Ana Diaz] was shot": a past that has no passive describes no noun, but is what the noun did,
/// and the finite verb behind heads a clause of time with the name as its subject.
/// </summary>
internal sealed class ClauseBehindObjectlessVerb(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R61";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 1; verb < tree.Range.End - 3; verb++)
        {
            if (!tree.Is(verb, "acl") || tree.Xpos(verb) is not ("VBN" or "VBD") || !lexicon.Objectless.Contains(tree.Lemma(verb)))
            {
                continue;
            }

            var subject = tree.Head(verb);
            while (subject >= 0 && tree.Is(subject, "nmod") && tree.Head(subject) < subject)
            {
                subject = tree.Head(subject);
            }

            if (
                subject >= 0
                && subject < verb
                && tree.Relation(subject) is "nsubj" or "nsubj:pass"
                && tree.Head(subject) is var late
                && late > verb
                && NamedBehind(tree, verb, late) is >= 0 and var name
                && tree.Child(name, "case") is >= 0 and var mark
            )
            {
                tree.Promote(Id, verb, late, "advcl");
                tree.Attach(Id, subject, verb, "nsubj");
                tree.Attach(Id, name, late, tree.SubjectRelation(late));
                tree.Attach(Id, mark, late, "mark");
            }
        }
    }

    // The noun of time whose phrase ends right before the finite verb.
    private static int NamedBehind(SentenceTree tree, int verb, int late)
    {
        var finite = tree.Children(late)
            .Where(child => child > verb && tree.Relation(child) is "aux" or "aux:pass")
            .DefaultIfEmpty(late)
            .First();
        return tree.Children(verb)
            .FirstOrDefault(
                child =>
                    tree.Is(child, "obl")
                    && tree.Child(child, "case") is var mark
                    && mark > verb
                    && mark < finite
                    && tree.Form(mark) is "after" or "when" or "because" or "before" or "since" or "as"
                    && Enumerable.Range(mark, finite - mark).All(token => token == child || tree.IsBelow(token, child)),
                -1
            );
    }
}
