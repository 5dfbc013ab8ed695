namespace Zindan.Language.Repairs.Rules;

/// <summary>A clause that describes a noun: "who hid …", "accused of killing …", "hunting …"; the last also where the parser took it for the main clause.</summary>
/// <param name="Noun">The noun.</param>
/// <param name="Verb">The clause's verb.</param>
/// <param name="IsTakenForMain">Whether the noun hangs on the participle as its subject.</param>
internal readonly record struct DescribingClause(int Noun, int Verb, bool IsTakenForMain)
{
    /// <summary>The clause that a verb belongs to, itself or through "accused of", "tried to"; or null.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="reporting">Verbs of saying, by lemma.</param>
    public static DescribingClause? Of(SentenceTree tree, int verb, IReadOnlySet<string> reporting)
    {
        var top = verb;
        while (
            (tree.Is(top, "xcomp") || tree.Is(top, "advcl") || tree.Is(top, "conj") || tree.Relation(top) == "ccomp")
            && tree.Head(top) is var above
            && above < top
            && tree.Upos(above) == "VERB"
            && tree.Child(top, "nsubj") < 0
        )
        {
            top = above;
        }

        var noun = tree.Head(top);
        if (tree.Relation(top) == "acl:relcl" && noun >= 0 && noun < top && tree.IsNominal(noun))
        {
            var pronoun = tree.Child(top, "nsubj");
            return pronoun > noun && pronoun < top && tree.Xpos(pronoun) is "WP" or "WDT" ? new DescribingClause(noun, top, false) : null;
        }

        // "A woman said to have hidden X": whoever says something to do is said to do it.
        var isSaidOf = top != verb && tree.Xpos(top) == "VBD" && reporting.Contains(tree.Lemma(top)) && tree.Form(top + 1) == "to";
        if (tree.Xpos(top) is not ("VBG" or "VBN") && !isSaidOf)
        {
            return null;
        }

        if (tree.Relation(top) == "acl" && noun >= 0 && noun < top && tree.IsNominal(noun))
        {
            return new DescribingClause(noun, top, false);
        }

        return
            (tree.Xpos(top) == "VBG" || isSaidOf)
            && tree.Child(top, "nsubj") is >= 0 and var subject
            && subject < top
            && tree.IsNominal(subject)
            && tree.Child(top, "aux") < 0
            && tree.Child(top, "mark") < 0
            ? new DescribingClause(subject, top, true)
            : null;
    }

    /// <summary>The noun whose phrase the described one ends: "the father of the man who …".</summary>
    public int Outermost(SentenceTree tree)
    {
        var noun = Noun;
        while (tree.Relation(noun) == "nmod" && tree.Head(noun) is >= 0 and var above && above < noun && tree.IsNominal(above))
        {
            noun = above;
        }

        return noun;
    }

    /// <summary>The token that stands for the whole in the tree, with <paramref name="subject"/> as its outermost noun.</summary>
    public int Top(int subject) => IsTakenForMain ? Verb : subject;

    /// <summary>Puts the main verb above the noun, or above the participle that was taken for it.</summary>
    public bool GiveVerb(string rule, SentenceTree tree, int subject, int main)
    {
        var top = Top(subject);
        if (!tree.Promote(rule, main, top, IsTakenForMain ? "acl" : tree.SubjectRelation(main)))
        {
            return false;
        }

        if (IsTakenForMain)
        {
            tree.Attach(rule, subject, main, tree.SubjectRelation(main));
            tree.Attach(rule, Verb, Noun, "acl");
        }

        tree.GiveBehind(rule, top, main);

        return true;
    }
}
