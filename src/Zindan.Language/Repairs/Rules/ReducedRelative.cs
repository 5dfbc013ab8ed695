namespace Zindan.Language.Repairs.Rules;

/// <summary>R12: "a gang led by X", "men sentenced to death": the participle right behind a noun describes it, and the clause has another verb.</summary>
internal sealed class ReducedRelative(RepairLexicon lexicon) : IRepairRule
{
    private static readonly string[] s_clauses = ["conj", "parataxis", "ccomp", "advcl", "dep"];

    public string Id => "R12";

    public void Apply(SentenceTree tree)
    {
        for (var participle = tree.Range.Start + 1; participle < tree.Range.End - 1; participle++)
        {
            var noun = participle - 1;
            if (
                tree.Xpos(participle) is not ("VBN" or "VBD")
                || tree.Is(participle, "acl")
                || tree.Upos(noun) is not ("NOUN" or "PROPN")
                || !lexicon.Participles.Contains($"{tree.Lemma(participle)} {tree.Form(participle + 1)}")
                || tree.Children(participle).Any(child => tree.Is(child, "aux") || tree.Is(child, "cop") || tree.Is(child, "obj"))
            )
            {
                continue;
            }

            noun = Name(tree, noun);
            if (tree.Head(noun) == participle && tree.Is(noun, "nsubj"))
            {
                ReleaseSubject(tree, noun, participle);
            }
            else if (
                tree.Head(noun) == participle
                && tree.Relation(noun) is "obl:unmarked" or "obj"
                && tree.Head(participle) is >= 0 and var governor
                && governor < noun
                && tree.Upos(governor) == "VERB"
            )
            {
                // "are holding nine Somalis suspected of piracy": the noun is the object of the verb before.
                tree.Attach(Id, noun, governor, "obj");
                tree.Attach(Id, participle, noun, "acl");
            }
            else if (!tree.IsBelow(noun, participle))
            {
                tree.Attach(Id, participle, noun, "acl");
            }
        }
    }

    /// <summary>A finite verb, or what looks like a participle but has an object.</summary>
    private static bool IsMainVerb(SentenceTree tree, int verb) =>
        tree.HeadsFiniteClause(verb) || tree.Xpos(verb) == "VBN" && tree.Child(verb, "obj") > verb;

    /// <summary>The head of the phrase that ends with a token: the first word of a flat name.</summary>
    private static int Name(SentenceTree tree, int token) => tree.Relation(token) == "flat" ? tree.Head(token) : token;

    // "The gang led by X attacked …" read as "the gang led": the finite verb behind takes over the clause and its subject.
    private void ReleaseSubject(SentenceTree tree, int noun, int participle)
    {
        for (var verb = participle + 2; verb < tree.Range.End; verb++)
        {
            if (!IsClauseBehind(tree, verb, participle))
            {
                continue;
            }

            var subject = tree.Child(verb, "nsubj");
            if (subject >= 0)
            {
                // "convicted of killing his neighbour was sentenced": the noun between is the object of the verb in -ing.
                var gerund = FirstOf(tree, subject) - 1;
                if (
                    tree.Xpos(gerund) != "VBG"
                    || tree.Child(gerund, "obj") >= 0
                    || !tree.IsBelow(gerund, participle)
                    || !tree.Promote(Id, verb, participle, "dep")
                )
                {
                    continue;
                }

                tree.Attach(Id, subject, gerund, "obj");
            }
            else if (!tree.Promote(Id, verb, participle, "dep"))
            {
                continue;
            }

            tree.Attach(Id, noun, verb, tree.SubjectRelation(verb));
            tree.Attach(Id, participle, noun, "acl");
            GiveToName(tree, noun, verb, participle);
            return;
        }
    }

    // "Adam Wolf, the commander accused of planning it, died": the name before is who died, the noun what he is.
    private void GiveToName(SentenceTree tree, int noun, int verb, int participle)
    {
        var comma = FirstOf(tree, noun) - 1;
        var name = tree.Form(comma) == "," && tree.Upos(comma - 1) == "PROPN" ? Name(tree, comma - 1) : -1;
        if (name >= 0 && tree.Head(name) == participle && tree.Is(name, "nsubj") && tree.Attach(Id, name, verb, tree.SubjectRelation(verb)))
        {
            tree.Attach(Id, noun, name, "appos");
        }
    }

    /// <summary>Whether a verb heads a clause that hangs, without a word to join it, on the participle or on a verb in -ing below it.</summary>
    private static bool IsClauseBehind(SentenceTree tree, int verb, int participle) =>
        tree.Head(verb) is >= 0 and var above
        && (above == participle || tree.Xpos(above) == "VBG" && tree.IsBelow(above, participle))
        && IsMainVerb(tree, verb)
        && tree.Child(verb, "mark") < 0
        && tree.Child(verb, "cc") < 0
        && s_clauses.Any(relation => tree.Is(verb, relation));

    private static int FirstOf(SentenceTree tree, int noun)
    {
        while (tree.Children(noun) is [var first, ..] && first < noun)
        {
            noun = first;
        }

        return noun;
    }
}
