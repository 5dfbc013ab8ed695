namespace Zindan.Language.Repairs.Rules;

/// <summary>R7: "killed four policemen and gunmen killed 11": a noun between conjunction and finite verb is the subject of a second clause, not one more object.</summary>
internal sealed class SecondClause : IRepairRule
{
    public string Id => "R7";

    public void Apply(SentenceTree tree)
    {
        for (var noun = tree.Range.Start + 2; noun < tree.Range.End - 1; noun++)
        {
            var former = tree.Head(noun);
            if (former == noun - 1 && tree.Upos(former) == "CCONJ" && tree.Upos(noun) is "NOUN" or "PROPN")
            {
                TakeFromConjunction(tree, noun, former);
                continue;
            }

            if (
                former < 0
                || former > noun
                || !tree.Is(noun, "conj")
                || tree.Upos(noun) is not ("NOUN" or "PROPN")
                || tree.Upos(former) is not ("NOUN" or "PROPN" or "NUM")
                || tree.Is(former, "nsubj")
                || tree.Children(former).Count(child => tree.Is(child, "conj")) > 1
                || StartsClause(tree, former)
            )
            {
                continue;
            }

            var verb = VerbBehind(tree, noun);
            var governor = tree.VerbAbove(noun);
            var conjunction = tree.Child(noun, "cc");
            if (
                verb < 0
                || governor < 0
                || governor > former
                || conjunction < 0
                || tree.Child(verb, "nsubj") >= 0
                || tree.Relation(verb) == "root"
                || !(tree.HeadsFiniteClause(governor) || tree.Child(governor, "nsubj") >= 0 && tree.Child(governor, "obj") >= 0)
            )
            {
                continue;
            }

            tree.Attach(Id, verb, governor, "conj");
            if (tree.Attach(Id, noun, verb, tree.SubjectRelation(verb)))
            {
                tree.Attach(Id, conjunction, verb, "cc");
            }
        }
    }

    // The conjunction is the verb's already; only its subject hangs on the wrong word.
    private void TakeFromConjunction(SentenceTree tree, int noun, int conjunction)
    {
        var verb = VerbBehind(tree, noun);
        if (verb >= 0 && tree.Head(conjunction) == verb && tree.Child(verb, "nsubj") < 0)
        {
            tree.Attach(Id, noun, verb, tree.SubjectRelation(verb));
        }
    }

    /// <summary>"before the lawyer and the judge were shot": the first noun is itself the beginning of a clause.</summary>
    private static bool StartsClause(SentenceTree tree, int noun) =>
        tree.Children(noun).Any(child => tree.Form(child) is "before" or "after" or "until" or "since" or "as" or "than");

    /// <summary>The finite verb right behind a noun, which a preposition would show to be a participle.</summary>
    private static int VerbBehind(SentenceTree tree, int noun)
    {
        var next = noun + 1;
        if (tree.Upos(next) == "AUX" && tree.IsFinite(next))
        {
            var head = tree.Head(next);
            return head > next && tree.Upos(head) == "VERB" && tree.Is(next, "aux") ? head : -1;
        }

        var isVerb = tree.Upos(next) == "VERB" && tree.IsFinite(next);
        return
            isVerb
            && (
                tree.Xpos(next) != "VBD"
                || tree.Upos(next + 1) is "DET" or "NUM" or "NOUN" or "PROPN" or "PRON" or "ADJ"
                || tree.Form(next + 1) == "at" && tree.Form(next + 2) is "least" or "most"
            )
            ? next
            : -1;
    }
}
