namespace Zindan.Language.Repairs.Rules;

/// <summary>R18: "arrested for his role in the raid": the phrase with "in" right behind a noun of taking part says in what.</summary>
internal sealed class PartInDeed(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R18";

    public void Apply(SentenceTree tree)
    {
        for (var part = tree.Range.Start + 1; part < tree.Range.End - 2; part++)
        {
            if (tree.Form(part + 1) != "in" || tree.Relation(part + 1) != "case" || !lexicon.Parts.Contains(tree.Lemma(part)))
            {
                continue;
            }

            var deed = tree.Head(part + 1);
            if (deed > part && tree.Head(deed) >= 0 && tree.Head(deed) == tree.Head(part) && tree.Upos(deed) is "NOUN" or "PROPN")
            {
                tree.Attach(Id, deed, part, "nmod");
            }
        }
    }
}
