namespace Zindan.Language.Repairs.Rules;

/// <summary>R49: "a clerk was slightly hurt": "be" before the participle of a verb for what befalls people makes a passive, not a description.</summary>
internal sealed class CopulaOfPassive(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R49";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 2; verb < tree.Range.End; verb++)
        {
            if (
                tree.Upos(verb) == "VERB"
                && tree.Xpos(verb) == "VBN"
                && lexicon.Fates.Contains(tree.Lemma(verb))
                && tree.Child(verb, "cop") is >= 0 and var copula
                && tree.Attach(Id, copula, verb, "aux:pass")
                && tree.Child(verb, "nsubj") is >= 0 and var subject
            )
            {
                tree.Attach(Id, subject, verb, "nsubj:pass");
            }
        }
    }
}
