namespace Zindan.Language.Repairs.Rules;

/// <summary>R44: "By the time troops retook the jail, nine had been killed": "by the time" opens a clause; the noun behind it is its subject and does nothing in the main one.</summary>
internal sealed class TimeBeforeClause : IRepairRule
{
    public string Id => "R44";

    public void Apply(SentenceTree tree)
    {
        for (var time = tree.Range.Start + 2; time < tree.Range.End - 2; time++)
        {
            var noun = tree.Head(time);
            if (
                tree.Form(time) != "time"
                || tree.Form(time - 1) != "the"
                || tree.Form(time - 2) is not ("by" or "By")
                || noun < time
                || !tree.Is(time, "compound")
                || tree.Head(noun) is not (>= 0 and var above)
            )
            {
                continue;
            }

            tree.Attach(Id, time, above, "advmod");
            tree.Attach(Id, time - 2, time, "case");
            tree.Attach(Id, time - 1, time, "det");
            if (tree.Upos(above) == "VERB" && above < noun + 3)
            {
                tree.Attach(Id, noun, above, tree.SubjectRelation(above));
            }
            else
            {
                tree.Attach(Id, noun, time, "nmod");
            }
        }
    }
}
