namespace Zindan.Language.Repairs.Rules;

/// <summary>R90: "Police said villagers armed with spears killed two": who is told of is the subject of what is told, not the object of "said", and "said" no subject.</summary>
internal sealed class ToldClause : IRepairRule
{
    public string Id => "R90";

    public void Apply(SentenceTree tree)
    {
        for (var telling = tree.Range.Start + 1; telling < tree.Range.End - 3; telling++)
        {
            if (
                tree.Form(telling) is not ("said" or "says" or "say")
                || tree.Relation(telling) is not ("nsubj" or "csubj" or "nsubj:outer")
                || tree.Head(telling) is not (>= 0 and var told)
                || told < telling
                || !tree.HeadsFiniteClause(told)
                || tree.Child(telling, "obj") is not (>= 0 and var subject)
                || subject < telling
                || subject > told
                || !tree.Promote(Id, telling, told, "ccomp")
            )
            {
                continue;
            }

            tree.Attach(Id, subject, told, tree.SubjectRelation(told));
        }
    }
}
