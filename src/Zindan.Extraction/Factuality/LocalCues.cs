using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>The cues that stand right beside a word: its adverbs, auxiliaries, adjectives, negations and conditions.</summary>
internal sealed class LocalCues(Grammar grammar, CueTable cues)
{
    /// <summary>Adds the cues among the dependents of a word.</summary>
    public void Add(CueSet found, int predicate)
    {
        foreach (var child in grammar.Children(predicate))
        {
            var (form, lemma) = (grammar.Form(child), grammar.Lemma(child));
            switch (grammar.BareRelation(child))
            {
                // "have yet to arrest": it has not happened.
                case "advmod" when form == "yet" && child + 1 < grammar.Count && grammar.Form(child + 1) == "to":
                    found.Add(Cue.Negate, "yet-to");
                    break;
                // "only X, and not Y, was sentenced".
                case "advmod" when Exceptions.IsContrast(grammar, child):
                    break;
                case "advmod":
                    AddAdverb(found, form);
                    break;
                // "was to be moved": it was meant to happen.
                case "aux" when lemma == "be" && child + 1 < predicate && grammar.Form(child + 1) == "to":
                    found.Add(Cue.Plan, "be-to");
                    break;
                // "Had X been arrested, the attack might …": he was not.
                case "aux" when IsInverted(child, predicate):
                    found.Add(Cue.Condition, form);
                    break;
                case "aux":
                    AddModal(found, form, predicate);
                    break;
                case "mark" when cues.Of("mark", form) is { } mark:
                    found.Add(mark, form);
                    break;
                // "was found not guilty".
                case "xcomp"
                    when child == grammar.Child(predicate, "xcomp")
                        && cues.Of("verb", grammar.Lemma(predicate)) == Cue.Report
                        && IsNegatedPredicate(child):
                    found.Add(Cue.Negate, grammar.Form(child));
                    break;
                case "advcl" when grammar.Children(child).Any(inner => cues.Of("mark", grammar.Form(inner)) == Cue.Condition):
                    found.Add(Cue.Condition, "if-clause");
                    break;
                case "cc" or "mark" or "case" or "advmod" when cues.Of("contrast", form) is { } contrast:
                    found.Add(contrast, form);
                    break;
                case "amod" or "compound" when cues.Of("adjective", lemma) is { } adjective:
                    found.Add(adjective, form);
                    break;
                case "amod" when cues.Of("adjective", form) is { } adjective:
                    found.Add(adjective, form);
                    break;
                case "det" when cues.Of("determiner", form) is { } determiner:
                    found.Add(determiner, form);
                    break;
                case "case" when cues.Of("preposition", form) is { } preposition:
                    found.Add(preposition, form);
                    break;
                case "nsubj" when IsNobody(child):
                    found.Add(Cue.Negate, form);
                    break;
                case "obj" when IsNobody(child):
                    found.Add(Cue.Negate, form);
                    break;
                default:
                    break;
            }
        }
    }

    private bool IsInverted(int auxiliary, int verb) =>
        grammar.Form(auxiliary) is "had" or "were" or "should"
        && grammar.Child(verb, "nsubj") is >= 0 and var subject
        && auxiliary < subject
        && subject < verb
        && grammar.Document.SentenceOf(verb) is var sentence
        && grammar.Form(sentence.Tokens.Last) != "?"
        && grammar.Children(verb).All(child => child >= auxiliary || grammar.BareRelation(child) is "punct" or "cc");

    /// <summary>Adds the cue of an adverb.</summary>
    public void AddAdverb(CueSet found, string form)
    {
        if (cues.Of("adverb", form) is { } cue)
        {
            found.Add(cue, form);
        }
    }

    /// <summary>Adds the cue of an auxiliary: what may have happened is alleged, what may happen is no fact.</summary>
    public void AddModal(CueSet found, string form, int verb)
    {
        if (cues.Of("modal", form) is { } cue)
        {
            found.Add(cue == Cue.Allege && !grammar.HasAuxiliary(verb, "have") ? Cue.Doubt : cue, form);
        }
    }

    /// <summary>Adds what negates a governor or makes it conditional.</summary>
    public void AddNegation(CueSet found, int head)
    {
        foreach (var child in grammar.Children(head))
        {
            if (grammar.BareRelation(child) == "advmod" && cues.Of("adverb", grammar.Form(child)) is Cue.Negate)
            {
                found.Add(Cue.Negate, grammar.Form(child));
            }
            else if (grammar.BareRelation(child) == "nsubj" && IsNobody(child))
            {
                found.Add(Cue.Negate, grammar.Form(child));
            }
        }

        AddCondition(found, head);
    }

    /// <summary>Adds what two joined predicates share: "could have hurt or killed her", "allegedly shot one and hurt two", "whether he was a loner or part of a gang".</summary>
    /// <param name="found">The cues so far.</param>
    /// <param name="second">The predicate behind the conjunction.</param>
    /// <param name="first">The one before it.</param>
    public void AddShared(CueSet found, int second, int first)
    {
        if (!grammar.IsVerbal(second))
        {
            AddCondition(found, first);
            return;
        }

        if (grammar.Child(second, "aux") >= 0 || grammar.Child(second, "nsubj") >= 0)
        {
            return;
        }

        foreach (var child in grammar.Children(first))
        {
            if (grammar.BareRelation(child) == "aux")
            {
                AddModal(found, grammar.Form(child), first);
            }
            else if (grammar.BareRelation(child) == "advmod" && cues.Of("adverb", grammar.Form(child)) == Cue.Allege)
            {
                found.Add(Cue.Allege, grammar.Form(child));
            }
        }
    }

    /// <summary>Adds what makes a clause conditional: "if", "whether".</summary>
    public void AddCondition(CueSet found, int head)
    {
        foreach (var child in grammar.Children(head))
        {
            if (grammar.BareRelation(child) == "mark" && cues.Of("mark", grammar.Form(child)) == Cue.Condition)
            {
                found.Add(Cue.Condition, grammar.Form(child));
            }
        }
    }

    // "not one prisoner", "not a single guard"; but "not only soldiers".
    private bool IsNotOne(int noun) =>
        grammar
            .Children(noun)
            .Any(child => grammar.Form(child) == "not" && child < noun && grammar.Form(child + 1) is "one" or "a" or "even" or "any");

    private bool IsNegatedPredicate(int token) =>
        grammar.Upos(token) is "ADJ" or "NOUN"
        && grammar.Children(token).Any(child => child < token && cues.Of("particle", grammar.Form(child)) == Cue.Negate);

    // "very few were caught" says that hardly any were; "a few", "the few" are some.
    private bool IsFew(int noun)
    {
        foreach (var token in grammar.Children(noun).Prepend(noun))
        {
            if (grammar.Form(token) == "few" && (token == 0 || grammar.Upos(token - 1) is not ("DET" or "ADJ" or "PRON" or "NUM")))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNobody(int noun) =>
        cues.Of("pronoun", grammar.Form(noun)) == Cue.Negate
        || IsFew(noun)
        || IsNotOne(noun)
        || grammar
            .Children(noun)
            .Any(child =>
                cues.Of("determiner", grammar.Form(child)) == Cue.Negate
                && (grammar.BareRelation(child) is "det" or "nummod" or "advmod" || grammar.BareRelation(child) == "cc" && child < noun)
                && !IsBound(child)
            );

    // "no fewer than 70 inmates" counts them.
    private bool IsBound(int token) => token + 1 < grammar.Count && grammar.Form(token + 1) is "fewer" or "less" or "more";
}
