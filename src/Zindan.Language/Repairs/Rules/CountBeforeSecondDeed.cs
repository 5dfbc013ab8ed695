namespace Zindan.Language.Repairs.Rules;

/// <summary>R62: "for killing one and wounding six others": the number before the conjunction is the object of the first verb, the people behind are that of the second.</summary>
internal sealed class CountBeforeSecondDeed : IRepairRule
{
    public string Id => "R62";

    public void Apply(SentenceTree tree)
    {
        for (var count = tree.Range.Start + 1; count < tree.Range.End - 3; count++)
        {
            if (
                tree.Upos(count) == "NUM"
                && tree.Is(count, "nummod")
                && tree.Head(count) is var people
                && people > count
                && tree.Child(count, "conj") is >= 0 and var second
                && second < people
                && tree.Upos(second) == "VERB"
                && tree.Head(people) is >= 0 and var first
                && first < count
                && tree.Upos(first) == "VERB"
            )
            {
                tree.Attach(Id, count, first, "obj");
                tree.Attach(Id, second, first, "conj");
                tree.Attach(Id, people, second, "obj");
            }
        }
    }
}
