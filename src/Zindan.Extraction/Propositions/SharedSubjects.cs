namespace Zindan.Extraction.Propositions;

/// <summary>
/// Finds whose subject a joined verb shares: "two were hurt before villagers entered the bus and killed the attacker", "killed a rebel who had escaped and was wanted". Where voice
/// or number forbids to share the subject of the verb that the tree names, it is that of the clause between.
/// </summary>
internal sealed class SharedSubjects(Grammar grammar)
{
    /// <summary>The verb whose subject a joined verb shares.</summary>
    /// <param name="verb">The joined verb.</param>
    /// <param name="head">The verb to which the tree joins it.</param>
    /// <param name="passive">Whether the joined verb is a passive.</param>
    public int VerbOf(int verb, int head, bool passive)
    {
        if (!(grammar.IsPassive(head) && !passive && grammar.Child(verb, "obj") >= 0) && !Disagrees(verb, head))
        {
            return head;
        }

        for (var between = verb - 1; between > head; between--)
        {
            if (
                grammar.IsVerbal(between)
                && grammar.BareRelation(between) is "advcl" or "acl"
                && grammar.Xpos(between) is "VBD" or "VBZ" or "VBP" or "VBN"
                && (grammar.Child(between, "nsubj") >= 0 || grammar.Relation(between) == "acl:relcl")
            )
            {
                return between;
            }
        }

        return head;
    }

    private bool Disagrees(int verb, int head)
    {
        var subject = grammar.Child(head, "nsubj");
        if (subject < 0 || subject > head || grammar.Conjuncts(subject).Skip(1).Any())
        {
            return false;
        }

        var isPlural = grammar.Xpos(subject) is "NNS" or "NNPS";
        var isSingular = grammar.Xpos(subject) is "NN" or "NNP" && grammar.Form(subject) is not "police";
        return grammar
            .Children(verb)
            .Any(child =>
                grammar.BareRelation(child) is "aux" or "cop"
                && (
                    isPlural && grammar.Form(child) is "was" or "is" or "has"
                    || isSingular && grammar.Form(child) is "were" or "are" or "have"
                )
            );
    }
}
