namespace Zindan.Language.Repairs.Rules;

/// <summary>R20: "three of the militants killed in the raid": who was killed is told of the three; that all militants were is not said.</summary>
internal sealed class FateOfPart(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R20";

    public void Apply(SentenceTree tree)
    {
        for (var participle = tree.Range.Start + 3; participle < tree.Range.End; participle++)
        {
            var whole = tree.Head(participle);
            if (
                tree.Relation(participle) != "acl"
                || tree.Xpos(participle) is not ("VBN" or "VBD")
                || whole < 0
                || !tree.Is(whole, "nmod")
                || !tree.IsPlural(whole)
                || tree.Child(whole, "nummod") >= 0
                || !lexicon.Fates.Contains(tree.Lemma(participle))
            )
            {
                continue;
            }

            var part = tree.Head(whole);
            if (part >= 0 && part < whole && tree.Upos(part) == "NUM" && tree.Form(part + 1) == "of")
            {
                tree.Attach(Id, participle, part, "acl");
            }
        }
    }
}
