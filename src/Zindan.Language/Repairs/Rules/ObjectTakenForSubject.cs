namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R36: "The man who hid X was arrested", "a man accused of killing X was arrested": the noun that the clause describes is the subject of the verb behind
/// it, and the name before that verb is whom the clause is about. Parsers, as readers do at first, let the nearer name be arrested.
/// </summary>
internal sealed class ObjectTakenForSubject(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R36";

    public void Apply(SentenceTree tree)
    {
        for (var name = tree.Range.Start + 2; name < tree.Range.End; name++)
        {
            var main = tree.Head(name);
            if (
                main > name
                && tree.Is(name, "nsubj")
                && tree.Upos(name) is "NOUN" or "PROPN" or "NUM"
                && tree.HeadsFiniteClause(main)
                && !tree.HasPreposition(name)
                && IsRightBehind(tree, name, main)
            )
            {
                Mend(tree, name, main);
            }
            else if (IsVerbWithoutSubject(tree, name))
            {
                MendVerb(tree, name);
            }
        }
    }

    // "The man who killed X escaped", taken for what X was made to do: an infinitive has no tense.
    private static bool IsVerbWithoutSubject(SentenceTree tree, int verb) =>
        (tree.Is(verb, "xcomp") || tree.Relation(verb) == "ccomp")
        && tree.HeadsFiniteClause(verb)
        && tree.Head(verb) is var above
        && above < verb
        && tree.Child(above, "obj") is var noun
        && noun > above
        && noun < verb
        && IsRightBehind(tree, noun, verb)
        && !tree.Children(verb).Any(child => tree.Is(child, "nsubj") || tree.Relation(child) is "mark" or "expl");

    private void MendVerb(SentenceTree tree, int main)
    {
        var verb = tree.Head(main);
        if (
            !tree.IsPassive(verb)
            && DescribingClause.Of(tree, verb, lexicon.Reporting) is { } clause
            && LacksVerb(tree, clause, clause.Outermost(tree), verb)
        )
        {
            clause.GiveVerb(Id, tree, clause.Outermost(tree), main);
        }
    }

    private void Mend(SentenceTree tree, int name, int main)
    {
        if (TitleBefore(tree, name) is >= 0 and var post)
        {
            MendTitled(tree, name, main, post);
            return;
        }

        var verb = VerbBefore(tree, name, main);
        if (verb < 0 || tree.Form(verb) is "be" or "been" || tree.Upos(verb) != "VERB" || tree.IsPassive(verb) && tree.Xpos(verb) != "VBG")
        {
            return;
        }

        var clause = DescribingClause.Of(tree, verb, lexicon.Reporting);
        var title = tree.Child(verb, "obj");
        if (clause is null || title > verb && title != name && !IsRightBefore(tree, title, name))
        {
            return;
        }

        var subject = clause.Value.Outermost(tree);
        var hasTwo = tree.Head(subject) == main && tree.Is(subject, "nsubj");
        if (!hasTwo && (!tree.IsBelow(main, clause.Value.Top(subject)) || !LacksVerb(tree, clause.Value, subject, verb)))
        {
            return;
        }

        if (hasTwo || clause.Value.GiveVerb(Id, tree, subject, main))
        {
            GiveObject(tree, name, main, verb, title);
        }
    }

    // "Followers of [the preacher] X burned a church".
    private static int TitleBefore(SentenceTree tree, int name)
    {
        var title = name - 1;
        while (title > tree.Range.Start && tree.IsBelow(title, name))
        {
            title--;
        }

        return
            tree.Upos(name) == "PROPN"
            && tree.Upos(title) is "NOUN" or "ADJ"
            && tree.Relation(title) == "nmod"
            && tree.HasPreposition(title)
            && tree.Head(title) < title
            && tree.IsNominal(tree.Head(title))
            ? title
            : -1;
    }

    private void MendTitled(SentenceTree tree, int name, int main, int title)
    {
        var subject = new DescribingClause(title, title, false).Outermost(tree);
        if (tree.Head(subject) == main && tree.Is(subject, "nsubj"))
        {
            tree.Attach(Id, name, title, "appos");
        }
        else if (
            // "the preacher X burned a church": a clause that describes the preacher would have him for its object.
            tree.Child(main, "obj") > main
            && tree.IsBelow(main, subject)
            && tree.Relation(main) == "acl:relcl"
            && IsWithoutVerb(tree, subject, subject)
            && tree.Promote(Id, main, subject, tree.SubjectRelation(main))
        )
        {
            tree.Attach(Id, name, title, "appos");
        }
    }

    /// <summary>Whether a noun has no verb: the token that stands for it in the tree is a whole clause.</summary>
    private static bool IsWithoutVerb(SentenceTree tree, int noun, int top) =>
        tree.Relation(top) is "root" or "ccomp" or "parataxis"
        && tree.Child(noun, "cop") < 0
        && tree.Child(noun, "nsubj") < 0
        && !tree.HasPreposition(noun);

    private void GiveObject(SentenceTree tree, int name, int main, int verb, int title)
    {
        foreach (var word in tree.Children(main).Where(child => child > verb && child < name && !tree.IsNominal(child)).ToList())
        {
            tree.Attach(Id, word, name, tree.Relation(word));
        }

        var isTitled = title > verb && title < name;
        tree.Attach(Id, name, isTitled ? title : verb, isTitled ? "appos" : "obj");
    }

    /// <summary>The verb that the name's phrase follows, with nothing but a title or a particle between; or −1.</summary>
    private static int VerbBefore(SentenceTree tree, int name, int main)
    {
        for (var token = name - 1; token > tree.Range.Start; token--)
        {
            if (
                !tree.IsBelow(token, name)
                && !(tree.Head(token) == main && tree.Upos(token) is "DET" or "ADJ" or "NOUN" or "PROPN")
                && tree.Relation(token) != "compound:prt"
                && !IsOfTitle(tree, token, name)
            )
            {
                return tree.Upos(token) == "VERB" ? token : -1;
            }
        }

        return -1;
    }

    // "hid [the rebel] Musa Keita".
    private static bool IsOfTitle(SentenceTree tree, int token, int name)
    {
        var title = tree.Relation(token) == "obj" ? token : tree.Head(token);
        return title >= 0 && title < name && tree.Relation(title) == "obj" && IsRightBefore(tree, title, name);
    }

    private static bool IsRightBefore(SentenceTree tree, int title, int name) =>
        Enumerable.Range(title + 1, Math.Max(0, name - title - 1)).All(token => tree.IsBelow(token, name));

    private static bool IsRightBehind(SentenceTree tree, int noun, int main) =>
        Enumerable
            .Range(noun + 1, main - noun - 1)
            .All(token => tree.IsBelow(token, noun) || tree.Head(token) == main && (tree.Is(token, "aux") || tree.Is(token, "advmod")));

    // A noun that is a whole clause has its verb further on; what "said" or "claiming" is followed by may be a clause of its own.
    private bool LacksVerb(SentenceTree tree, DescribingClause clause, int subject, int verb) =>
        IsWithoutVerb(tree, subject, clause.Top(subject)) && !lexicon.Reporting.Contains(tree.Lemma(verb));
}
