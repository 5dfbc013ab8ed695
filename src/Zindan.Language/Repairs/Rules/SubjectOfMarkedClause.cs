namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R23: "was charged after two guards were killed": a clause with a finite verb has a subject of its own; the noun right before the verb, read as the object of
/// "after", is it.
/// </summary>
internal sealed class SubjectOfMarkedClause : IRepairRule
{
    public string Id => "R23";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 2; verb < tree.Range.End; verb++)
        {
            if (!tree.Is(verb, "advcl") || !tree.HeadsFiniteClause(verb) || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "mark") >= 0)
            {
                continue;
            }

            var first = FirstOf(tree, verb);
            var noun = Head(tree, first - 1);
            if (
                noun >= 0
                && tree.Relation(noun) == "obl"
                && tree.Head(noun) == tree.Head(verb)
                && tree.IsNominal(noun)
                && Conjunction(tree, noun) is >= 0 and var conjunction
            )
            {
                tree.Attach(Id, conjunction, verb, "mark");
                tree.Attach(Id, noun, verb, tree.SubjectRelation(verb));
            }
        }
    }

    // The first auxiliary or adverb of the verb, with nothing else between.
    private static int FirstOf(SentenceTree tree, int verb)
    {
        var first = verb;
        while (first > tree.Range.Start && tree.Head(first - 1) == verb && (tree.Is(first - 1, "aux") || tree.Is(first - 1, "advmod")))
        {
            first--;
        }

        return first;
    }

    // The head of the phrase that ends at a token.
    private static int Head(SentenceTree tree, int token)
    {
        while (token >= tree.Range.Start && tree.Relation(token) is "flat" or "nmod" && tree.Head(token) < token)
        {
            token = tree.Head(token);
        }

        return token;
    }

    private static int Conjunction(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree.Relation(child) == "case" && tree.Form(child) is "after" or "before" or "since" or "until" or "as")
            {
                return child;
            }
        }

        return -1;
    }
}
