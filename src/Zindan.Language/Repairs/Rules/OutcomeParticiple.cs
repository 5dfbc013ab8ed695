namespace Zindan.Language.Repairs.Rules;

/// <summary>R5: ", killing four": the participle tells what came of the act before, and does not describe the last noun before the comma.</summary>
internal sealed class OutcomeParticiple(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R5";

    public void Apply(SentenceTree tree)
    {
        for (var participle = tree.Range.Start + 2; participle < tree.Range.End; participle++)
        {
            if (tree.Xpos(participle) != "VBG" || !IsBehindComma(tree, participle) || !lexicon.Outcomes.Contains(tree.Lemma(participle)))
            {
                continue;
            }

            var noun = tree.Head(participle);
            if (noun < 0 || noun > participle || !tree.Is(participle, "acl") || !tree.IsNominal(noun))
            {
                continue;
            }

            // The verb stands before the noun: else the noun is its subject, and the participle an aside on it.
            var verb = tree.VerbAbove(noun);
            if (verb >= 0 && verb < noun)
            {
                tree.Attach(Id, participle, verb, "advcl");
            }
        }
    }

    private static bool IsBehindComma(SentenceTree tree, int token) =>
        tree.Form(token - 1) == "," && tree.IsNominal(token - 2)
        || tree.Upos(token - 1) == "ADV" && tree.Form(token - 2) == "," && tree.IsNominal(token - 3);
}
