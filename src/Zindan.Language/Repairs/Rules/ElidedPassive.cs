namespace Zindan.Language.Repairs.Rules;

/// <summary>R82: "X was arrested, as were [two of his sons]": whoever stands behind "as was" shares the passive before it with its subject.</summary>
internal sealed class ElidedPassive : IRepairRule
{
    public string Id => "R82";

    public void Apply(SentenceTree tree)
    {
        for (var mark = tree.Range.Start + 3; mark < tree.Range.End - 2; mark++)
        {
            if (tree.Form(mark) is not ("as" or "so") || tree.Form(mark + 1) is not ("was" or "were" or "has" or "have"))
            {
                continue;
            }

            var be = mark + 1;
            var noun = tree.Upos(tree.Head(be)) is "VERB" or "AUX" || tree.Head(be) < 0 ? tree.Child(be, "nsubj") : tree.Head(be);
            var top = tree.Head(be) == noun ? noun : be;
            if (
                noun > be
                && tree.IsNominal(noun)
                && tree.Head(top) is >= 0 and var verb
                && verb < mark
                && tree.IsPassive(verb)
                && tree.Child(verb, "nsubj") is >= 0 and var subject
                && subject < verb
                && tree.Is(top, "advcl")
            )
            {
                tree.Attach(Id, noun, subject, "conj");
                tree.Attach(Id, be, verb, "dep");
                tree.Attach(Id, mark, noun, "cc");
            }
        }
    }
}
