namespace Zindan.Language.Repairs.Rules;

/// <summary>R52: "A grenade attack on a bar in 2016 wounded eight people": a past before a number is no adjective; where no finite verb stands before it, it is the verb of the sentence. So it is before any noun where the sentence has no other.</summary>
internal sealed class MainVerbTakenForModifier : IRepairRule
{
    public string Id => "R52";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 2; verb < tree.Range.End - 2; verb++)
        {
            if (tree.IsFinite(verb) && tree.Upos(verb) == "VERB" || tree.Xpos(verb) is "MD" or "VBD" or "VBZ" or "VBP")
            {
                if (tree.Xpos(verb) == "VBD" && tree.Is(verb, "amod") && (IsBeforeNumber(tree, verb) || IsOnlyFinite(tree, verb)))
                {
                    Raise(tree, verb);
                }

                return;
            }
        }
    }

    private static bool IsBeforeNumber(SentenceTree tree, int verb) =>
        tree.Head(verb) is var noun
        && noun > verb + 1
        && tree.Child(noun, "nummod") is var number
        && number > verb
        && number < noun
        && tree.Upos(verb - 1) is not ("CCONJ" or "DET");

    private static bool IsOnlyFinite(SentenceTree tree, int verb) =>
        tree.Head(verb) > verb
        && tree.Upos(verb - 1) is "NOUN" or "PROPN"
        && tree.Xpos(tree.Range.Start) != "CD"
        && !Enumerable
            .Range(verb + 1, tree.Range.End - verb - 1)
            .Any(other => tree.Xpos(other) is "MD" or "VBD" or "VBZ" or "VBP" or "VBN");

    private void Raise(SentenceTree tree, int verb)
    {
        var noun = tree.Head(verb);
        var root = noun;
        while (tree.Head(root) >= 0)
        {
            root = tree.Head(root);
        }

        if (root >= verb)
        {
            return;
        }

        if (tree.IsNominal(root))
        {
            tree.Promote(Id, verb, root, "nsubj");
            tree.Attach(Id, noun, verb, "obj");
        }
        else if (
            tree.Xpos(root) == "VBG"
            && tree.Child(root, "aux") < 0
            && tree.Child(root, "nsubj") is >= 0 and var subject
            && subject < root
        )
        {
            // "A man wielding a machete wounded three soldiers".
            tree.Promote(Id, verb, root, "advcl");
            tree.Attach(Id, subject, verb, "nsubj");
            tree.Attach(Id, root, subject, "acl");
            tree.Attach(Id, noun, verb, "obj");
            tree.GiveBehind(Id, root, noun);
        }
    }
}
