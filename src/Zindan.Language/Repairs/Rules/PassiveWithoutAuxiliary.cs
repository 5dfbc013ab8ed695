namespace Zindan.Language.Repairs.Rules;

/// <summary>R39: "one was killed and another badly injured": behind a passive a verb for what befalls people, with a subject of its own and no object but a measure ("in two hours of fighting"), is a passive too.</summary>
internal sealed class PassiveWithoutAuxiliary(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R39";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 3; verb < tree.Range.End; verb++)
        {
            if (
                (tree.Xpos(verb) is "VBD" or "VBN" || tree.Xpos(verb) == "VBP" && tree.Form(verb) == "hurt")
                && tree.Is(verb, "conj")
                && tree.Head(verb) is >= 0 and var first
                && first < verb
                && tree.IsPassive(first)
                && lexicon.Fates.Contains(tree.Lemma(verb))
                && tree.Child(verb, "aux") < 0
                && !(tree.Child(verb, "obj") is >= 0 and var noun && !lexicon.Measures.Contains(tree.Lemma(noun)))
                && tree.Child(verb, "nsubj") is >= 0 and var subject
                && subject > first
                && subject < verb
            )
            {
                tree.Attach(Id, subject, verb, "nsubj:pass");
            }
        }
    }
}
