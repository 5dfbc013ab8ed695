namespace Zindan.Language.Repairs.Rules;

/// <summary>R16: "attacked Holm prison": a noun without a preposition behind a verb is its object, but for verbs of being, becoming and naming.</summary>
internal sealed class ObjectTakenForState(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R16";

    public void Apply(SentenceTree tree)
    {
        for (var noun = tree.Range.Start + 1; noun < tree.Range.End; noun++)
        {
            var verb = tree.Head(noun);
            if (
                tree.Relation(noun) == "xcomp"
                && tree.Upos(noun) is "NOUN" or "PROPN"
                && verb >= 0
                && verb < noun
                && tree.Upos(verb) == "VERB"
                && !tree.IsPassive(verb)
                && tree.Child(verb, "obj") < 0
                && tree.Child(noun, "cop") < 0
                && tree.Child(noun, "mark") < 0
                && !tree.HasPreposition(noun)
                && !lexicon.Linking.Contains(tree.Lemma(verb))
            )
            {
                tree.Attach(Id, noun, verb, "obj");
            }
        }
    }
}
