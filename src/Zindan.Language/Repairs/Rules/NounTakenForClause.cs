namespace Zindan.Language.Repairs.Rules;

/// <summary>R1: "The attackers of the jail [freed …]": a finite verb hung on the noun before it as if it described it gets that noun for its subject.</summary>
internal sealed class NounTakenForClause(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R1";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 1; verb < tree.Range.End; verb++)
        {
            var noun = tree.Head(verb);
            if (
                noun < 0
                || noun >= verb
                || !(tree.HeadsFiniteClause(verb) || IsMistakenParticiple(tree, noun, verb))
                || !(tree.Is(verb, "acl") || tree.Is(verb, "parataxis") || tree.Is(verb, "appos") || tree.Is(verb, "conj"))
                || !StandsForClause(tree, noun)
                || HasSubjectOrLink(tree, noun, verb)
            )
            {
                continue;
            }

            if (tree.Promote(Id, verb, noun, tree.SubjectRelation(verb)))
            {
                TakeWhatFollows(tree, noun, verb);
            }
        }
    }

    // "A court sentenced nine members": a participle has no object, and a sentence has a finite verb. "Forty inmates escaped": no passive is made of it.
    private bool IsMistakenParticiple(SentenceTree tree, int noun, int verb) =>
        tree.Xpos(verb) == "VBN"
        && tree.Relation(noun) == "root"
        && (
            lexicon.Objectless.Contains(tree.Lemma(verb))
            || lexicon.Objectless.Contains($"{tree.Lemma(verb)} {tree.Form(verb + 1)}")
            || tree.Child(verb, "obj") > verb && !Enumerable.Range(tree.Range.Start, tree.Range.Length).Any(tree.IsFinite)
        );

    // A noun that is the whole clause: the parser found no verb for it. A noun with a copula or a preposition is a predicate or an adjunct.
    private static bool StandsForClause(SentenceTree tree, int noun) =>
        tree.IsNominal(noun)
        && (tree.Relation(noun) is "root" or "ccomp" || tree.Is(noun, "conj") && tree.Upos(tree.Head(noun)) == "VERB")
        && !tree.HasPreposition(noun)
        && tree.Child(noun, "cop") < 0
        && tree.Child(noun, "nsubj") < 0;

    private static bool HasSubjectOrLink(SentenceTree tree, int noun, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (
                tree.Is(child, "nsubj")
                || tree.Is(child, "csubj")
                || tree.Is(child, "expl")
                || tree.Is(child, "mark")
                || tree.Relation(child) == "cc"
            )
            {
                return true;
            }
        }

        for (var token = noun + 1; token < verb; token++)
        {
            if (IsInOtherClause(tree, token, noun, verb))
            {
                continue;
            }

            if (
                tree.Xpos(token) is "WDT" or "WP" or "WP$" or "WRB"
                || tree.Form(token) is "that" or ":" or ";"
                || tree.IsFinite(token) && tree.Head(token) != verb
            )
            {
                return true;
            }
        }

        // '"Goodbye, friend," said Karimov': the noun is quoted, and who speaks comes behind.
        return tree.Form(verb - 1) is "\"" or "”" or "''" or "," && tree.IsNominal(verb + 1);
    }

    // "Prisoners, three of whom were caught, escaped": a clause of its own between commas says nothing of the one around it.
    private static bool IsInOtherClause(SentenceTree tree, int token, int noun, int verb) =>
        tree.Form(verb - 1) == ","
        && tree.Children(noun).Any(child => child != verb && tree.Is(child, "acl") && (child == token || tree.IsBelow(token, child)));

    private void TakeWhatFollows(SentenceTree tree, int noun, int verb)
    {
        foreach (var child in tree.Children(noun).Where(child => child > verb).ToList())
        {
            if (!tree.Is(child, "appos") && !tree.Is(child, "acl") && !tree.Is(child, "nmod"))
            {
                tree.Attach(Id, child, verb, tree.Relation(child));
            }
        }
    }
}
