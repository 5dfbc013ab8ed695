namespace Zindan.Language.Repairs.Rules;

/// <summary>R11: in "six government law enforcement officers" the number counts the officers.</summary>
internal sealed class NumberInCompound(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R11";

    public void Apply(SentenceTree tree)
    {
        for (var number = tree.Range.Start; number < tree.Range.End - 2; number++)
        {
            if (tree.Relation(number) != "nummod" || tree.Form(number + 1) == "-")
            {
                continue;
            }

            var noun = tree.Head(number);
            if (noun < number || tree.IsPlural(noun) || lexicon.Measures.Contains(tree.Lemma(noun)) || tree.Form(noun - 1) == "-")
            {
                continue;
            }

            var head = noun;
            while (tree.Is(head, "compound") && tree.Head(head) > head)
            {
                head = tree.Head(head);
            }

            if (head != noun && tree.IsPlural(head))
            {
                tree.Attach(Id, number, head, "nummod");
            }
        }
    }
}
