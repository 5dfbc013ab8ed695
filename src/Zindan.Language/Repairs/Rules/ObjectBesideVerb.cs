namespace Zindan.Language.Repairs.Rules;

/// <summary>R85: "arrested X, a driver, and [two others]": people without a verb of their own who are joined to a verb that is done to people are joined to those.</summary>
internal sealed class ObjectBesideVerb(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R85";

    public void Apply(SentenceTree tree)
    {
        for (var noun = tree.Range.Start + 3; noun < tree.Range.End; noun++)
        {
            var verb = tree.Head(noun);
            if (
                tree.Is(noun, "conj")
                && (IsPerson(tree, noun) || tree.Form(noun) == "others")
                && tree.Child(noun, "cc") is var joint
                && joint >= 0
                && joint < noun
                && tree.Upos(verb) == "VERB"
                && verb < noun
                && !tree.Children(noun)
                    .Any(child =>
                        tree.Is(child, "nsubj")
                        || tree.Is(child, "cop")
                        || tree.Is(child, "case")
                        || tree.Is(child, "aux")
                        || tree.Is(child, "acl")
                    )
                && tree.Child(verb, "obj") is var patient
                && patient > verb
                && patient < joint
                && IsPerson(tree, patient)
            )
            {
                tree.Attach(Id, noun, patient, "conj");
            }
        }
    }

    private bool IsPerson(SentenceTree tree, int noun) => tree.Upos(noun) == "PROPN" || lexicon.People.Contains(tree.Lemma(noun));
}
