namespace Zindan.Language.Repairs.Rules;

/// <summary>R17: "a bombing in the capital claimed by X": a deed is claimed or blamed on somebody, not the place where it was done.</summary>
internal sealed class DeedDescribed(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R17";

    public void Apply(SentenceTree tree)
    {
        for (var participle = tree.Range.Start + 2; participle < tree.Range.End - 1; participle++)
        {
            var place = tree.Head(participle);
            if (
                !tree.Is(participle, "acl")
                || tree.Xpos(participle) is not ("VBN" or "VBD")
                || place < 0
                || !IsNoDeed(tree, place)
                || !lexicon.DeedParticiples.Contains($"{tree.Lemma(participle)} {tree.Form(participle + 1)}")
            )
            {
                continue;
            }

            var noun = place;
            while (noun >= 0 && IsNoDeed(tree, noun) && tree.Is(noun, "nmod"))
            {
                noun = tree.Head(noun);
            }

            if (noun >= 0 && noun != place && tree.Upos(noun) == "NOUN" && !IsNoDeed(tree, noun))
            {
                tree.Attach(Id, participle, noun, "acl");
            }
        }
    }

    private bool IsNoDeed(SentenceTree tree, int noun) =>
        tree.Upos(noun) == "PROPN" || lexicon.Undone.Contains(tree.Lemma(noun)) || lexicon.People.Contains(tree.Lemma(noun));
}
