namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R80: "The man admitted [arson] and was jailed": a past with a subject that hangs as an aside on what stands right behind it is no aside, for no mark divides them;
/// the noun is its object, and the verb joined behind is its second.
/// </summary>
internal sealed class VerbTakenForAside : IRepairRule
{
    public string Id => "R80";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 1; verb < tree.Range.End - 1; verb++)
        {
            if (
                tree.Is(verb, "parataxis")
                && tree.Xpos(verb) == "VBD"
                && tree.Head(verb) is var late
                && late > verb
                && tree.Child(verb, "nsubj") is >= 0 and var subject
                && subject < verb
                && tree.Child(verb, "obj") < 0
                && !tree.Children(verb).Any(child => child > verb)
            )
            {
                Mend(tree, verb, late);
            }
        }
    }

    private void Mend(SentenceTree tree, int verb, int late)
    {
        // "admitted [manslaughter] and got nine years": the noun heads the sentence.
        if (IsNounBehind(tree, verb, late))
        {
            tree.Promote(Id, verb, late, "obj");
            foreach (var second in tree.Children(late).Where(child => tree.Is(child, "conj") && tree.HeadsFiniteClause(child)).ToList())
            {
                tree.Attach(Id, second, verb, "conj");
            }

            foreach (var mark in tree.Children(late).Where(child => tree.Is(child, "punct") && child > late).ToList())
            {
                tree.Attach(Id, mark, verb, "punct");
            }
        }
        // "admitted [arson] and was jailed": the noun is taken for the subject of the verb behind the conjunction.
        else if (
            tree.Upos(late) == "VERB"
            && tree.Child(late, "nsubj") is var noun
            && noun > verb
            && IsNounBehind(tree, verb, noun)
            && tree.Child(late, "cc") is var joint
            && joint > noun
            && tree.HeadsFiniteClause(late)
        )
        {
            tree.Promote(Id, verb, late, "conj");
            tree.Attach(Id, noun, verb, "obj");
        }
    }

    // Nothing but the noun's own words between.
    private static bool IsNounBehind(SentenceTree tree, int verb, int noun)
    {
        if (!tree.IsNominal(noun) || noun - verb > 4)
        {
            return false;
        }

        for (var token = verb + 1; token < noun; token++)
        {
            if (tree.Head(token) != noun || tree.Upos(token) is "PUNCT" or "ADP")
            {
                return false;
            }
        }

        return tree.Child(noun, "case") < 0;
    }
}
