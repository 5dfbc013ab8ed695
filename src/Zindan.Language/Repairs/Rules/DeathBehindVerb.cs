namespace Zindan.Language.Repairs.Rules;

/// <summary>R60: "rebels hacked to death six people": death is how it ended, and the people behind it are the object of the verb, whose subject stands before it.</summary>
internal sealed class DeathBehindVerb : IRepairRule
{
    public string Id => "R60";

    public void Apply(SentenceTree tree)
    {
        for (var death = tree.Range.Start + 2; death < tree.Range.End - 1; death++)
        {
            var (to, verb) = (death - 1, death - 2);
            if (
                tree.Form(death) != "death"
                || tree.Form(to) != "to"
                || tree.Upos(verb) != "VERB"
                || !tree.Is(death, "compound")
                || tree.Head(death) is not (>= 0 and var victim)
                || victim < death
            )
            {
                continue;
            }

            var subject = tree.Head(verb);
            if (subject >= 0 && subject < verb && tree.Is(verb, "acl") && tree.Head(subject) < 0)
            {
                tree.Promote(Id, verb, subject, "nsubj");
            }

            tree.Attach(Id, victim, verb, "obj");
            tree.Attach(Id, death, verb, "obl");
            tree.Attach(Id, to, death, "case");
        }
    }
}
