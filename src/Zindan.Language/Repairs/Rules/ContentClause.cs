namespace Zindan.Language.Repairs.Rules;

/// <summary>R19: "a report that eleven inmates had escaped": where the clause lacks nothing, "that" is no relative pronoun but says what is reported.</summary>
internal sealed class ContentClause(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R19";

    public void Apply(SentenceTree tree)
    {
        for (var that = tree.Range.Start + 1; that < tree.Range.End - 2; that++)
        {
            var verb = tree.Head(that);
            if (
                tree.Form(that) != "that"
                || verb < that
                || !tree.Is(that, "obj")
                || tree.Relation(verb) != "acl:relcl"
                || tree.Child(verb, "nsubj") < 0
                || !(lexicon.Objectless.Contains(tree.Lemma(verb)) || tree.IsPassive(verb))
            )
            {
                continue;
            }

            tree.Attach(Id, that, verb, "mark");
            tree.Attach(Id, verb, tree.Head(verb), "acl");
        }
    }
}
