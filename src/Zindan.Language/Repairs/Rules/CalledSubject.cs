namespace Zindan.Language.Repairs.Rules;

/// <summary>R22: "A man identified as X stabbed two": read as "X stabbed", the clause has no verb left; what stands behind "as" is what the subject is called.</summary>
internal sealed class CalledSubject(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R22";

    public void Apply(SentenceTree tree)
    {
        for (var participle = tree.Range.Start + 1; participle < tree.Range.End - 3; participle++)
        {
            var (subject, @as) = (tree.Head(participle), participle + 1);
            if (
                tree.Form(@as) != "as"
                || !tree.Is(participle, "acl")
                || !lexicon.Participles.Contains($"{tree.Lemma(participle)} as")
                || subject < 0
                || tree.Relation(subject) != "root"
                || !tree.IsNominal(subject)
                || tree.Head(@as) is not (>= 0 and var verb)
                || tree.Head(verb) != participle
                || !tree.HeadsFiniteClause(verb)
                || tree.Child(verb, "nsubj") is not (>= 0 and var name)
                || name <= @as
                || name >= verb
                || !tree.Promote(Id, verb, subject, "nsubj")
            )
            {
                continue;
            }

            tree.Attach(Id, name, participle, "obl");
            tree.Attach(Id, @as, name, "case");
            tree.Attach(Id, subject, verb, tree.SubjectRelation(verb));
        }
    }
}
