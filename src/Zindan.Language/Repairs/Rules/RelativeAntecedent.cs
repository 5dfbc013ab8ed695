using Zindan.Language.Documents;

namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R3: in "members of groups who launched …" and "a friend of the hijackers who was sentenced" the number of the verb, or "who" for people alone, says that
/// the clause describes the outer noun.
/// </summary>
internal sealed class RelativeAntecedent(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R3";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start; verb < tree.Range.End; verb++)
        {
            var inner = tree.Head(verb);
            if (
                tree.Relation(verb) != "acl:relcl"
                || inner < 0
                || !tree.Is(inner, "nmod")
                || tree.Head(inner) is var outer && (outer < 0 || outer > inner)
            )
            {
                continue;
            }

            outer = tree.Head(inner);
            var pronoun = tree.Children(verb)
                .FirstOrDefault(child => tree.Is(child, "nsubj") && tree.Form(child) is "who" or "which" or "that", -1);
            if (pronoun < 0 || tree.Upos(outer) is not ("NOUN" or "PROPN") || tree.Relation(outer + 1) != "case")
            {
                continue;
            }

            if (
                Disagrees(tree, verb, inner, outer)
                || (tree.Form(pronoun) == "who" && IsBody(tree, inner) && lexicon.People.Contains(tree.Lemma(outer)))
            )
            {
                tree.Attach(Id, verb, outer, "acl:relcl");
            }
        }
    }

    private static bool Disagrees(SentenceTree tree, int verb, int inner, int outer)
    {
        var plural = NumberOf(tree, verb);
        return plural is { } isPlural
            && tree.Upos(inner) is "NOUN" or "PROPN"
            && tree.IsPlural(inner) != isPlural
            && tree.IsPlural(outer) == isPlural
            && tree.Child(inner, "conj") < 0;
    }

    /// <summary>Whether the verb is plural, where its form tells.</summary>
    private static bool? NumberOf(SentenceTree tree, int verb)
    {
        foreach (var token in tree.Children(verb).Where(child => tree.Is(child, "aux") || tree.Relation(child) == "cop").Append(verb))
        {
            switch (tree.Form(token))
            {
                case "was" or "is" or "has":
                    return false;
                case "were" or "are" or "have":
                    return true;
            }
        }

        return null;
    }

    private bool IsBody(SentenceTree tree, int noun) =>
        lexicon.Collective.Contains(tree.Lemma(noun))
        || tree.Document.Names.StartingIn(tree.Range, name => name.Tokens)
            .Any(name =>
                name.Type is NameType.Group or NameType.Place or NameType.Prison or NameType.Facility && name.Tokens.Contains(noun)
            );
}
