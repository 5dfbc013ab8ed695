namespace Zindan.Language.Repairs.Rules;

/// <summary>R35: "Besides the 11 who were murdered, six people were wounded": a passive has no object; the noun behind the comma is the subject of the clause that follows.</summary>
internal sealed class ObjectOfPassive : IRepairRule
{
    public string Id => "R35";

    public void Apply(SentenceTree tree)
    {
        for (var noun = tree.Range.Start + 3; noun < tree.Range.End - 1; noun++)
        {
            var passive = tree.Head(noun);
            if (
                passive < 0
                || passive > noun
                || tree.Relation(noun) != "obj"
                || !tree.IsPassive(passive)
                || !HasCommaBetween(tree, passive, noun)
            )
            {
                continue;
            }

            for (var verb = passive; verb >= 0; verb = tree.Head(verb))
            {
                if (verb > noun && tree.HeadsFiniteClause(verb) && tree.Child(verb, "nsubj") < 0)
                {
                    tree.Attach(Id, noun, verb, tree.SubjectRelation(verb));
                    break;
                }
            }
        }
    }

    private static bool HasCommaBetween(SentenceTree tree, int from, int to) =>
        Enumerable.Range(from + 1, to - from - 1).Any(token => tree.Form(token) == ",");
}
