using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds who does what to whom around a noun of action: its own phrases, and those of the verb that carries it ("launch an attack", "claimed responsibility for the attack").</summary>
internal sealed class NounArguments(Grammar grammar, WordClasses carriers, InvolvementTable table, VerbArguments verbs)
{
    private readonly Coordination _coordination = new(grammar);
    private readonly InvolvementFinder _involvements = new(grammar, carriers, table, verbs);
    private readonly AuthorshipFinder _authors = new(grammar, carriers);
    private readonly SuitArguments _suits = new(grammar, carriers);
    private readonly SurvivorFinder _survivors = new(grammar, carriers, verbs);

    /// <summary>The arguments of a noun of action.</summary>
    public IReadOnlyList<Argument> Of(int noun)
    {
        var found = new List<Argument>();
        foreach (var child in grammar.Children(noun))
        {
            AddNounChild(found, child, noun);
        }

        if (DeedChain.TryOf(grammar, carriers, noun) is >= 0 and var attempt)
        {
            foreach (var child in grammar.Children(attempt).Where(child => child > attempt))
            {
                AddNounChild(found, child, attempt);
            }
        }

        if (!found.Exists(argument => argument.Slot == "of"))
        {
            AddShared(found, noun);
        }

        AddFromCarrier(found, noun);
        _suits.Add(found, noun);
        AddFromCourse(found, noun);
        _involvements.Add(found, noun);
        _authors.Add(found, noun);
        _survivors.Add(found, noun);
        return found;
    }

    // "the kidnapping and murder of X": of whom stands behind the last is of whom all were, where the last has no article of its own.
    private void AddShared(List<Argument> found, int noun)
    {
        var first = noun;
        while (
            grammar.BareRelation(first) == "conj"
            && grammar.Head(first) is >= 0 and var head
            && head < first
            && grammar.Upos(head) == "NOUN"
        )
        {
            first = head;
        }

        var deeds = grammar.Conjuncts(first).ToList();
        var last = deeds.Max();
        if (deeds.Count < 2 || deeds.Any(deed => grammar.Upos(deed) != "NOUN") || grammar.Child(last, "det") >= 0)
        {
            return;
        }

        foreach (var deed in deeds.Where(deed => deed != noun))
        {
            foreach (var child in grammar.Children(deed))
            {
                if (child > last && grammar.BareRelation(child) == "nmod" && grammar.Preposition(child) == "of")
                {
                    _coordination.Add(found, "of", child, true);
                }
            }
        }
    }

    private void AddNounChild(List<Argument> found, int child, int noun)
    {
        switch (grammar.BareRelation(child))
        {
            case "nmod" when grammar.Relation(child) == "nmod:poss" || grammar.Form(child) is "his" or "her" or "their" or "its":
                _coordination.Add(found, "poss", child, false);
                break;
            case "nmod" or "obl":
                if (grammar.Preposition(child) is { } preposition)
                {
                    _coordination.Add(found, preposition, child, false);
                    AddDoers(found, child, preposition);
                }

                break;
            case "compound" or "amod":
            // "the X attacks on Y": the tree makes the name before the noun its subject.
            case "nsubj" when child < noun && grammar.Upos(child) == "PROPN" && grammar.Upos(noun) == "NOUN":
                found.Add(new Argument("comp", child, false));
                break;
            case "acl" when grammar.Xpos(child) == "VBN":
                // "an attack claimed by X", "a raid carried out by X": the by-phrase of the participle is that of the noun.
                foreach (var inner in grammar.Children(child))
                {
                    if (
                        grammar.BareRelation(inner) == "obl"
                        && grammar.Preposition(inner) == "by"
                        && carriers.Contains("light", grammar.Lemma(child))
                    )
                    {
                        _coordination.Add(found, "by", inner, false);
                    }
                }

                break;
            default:
                break;
        }
    }

    // "attacks on the army by X and Y": who acts hangs on whom it is done to.
    private void AddDoers(List<Argument> found, int struck, string preposition)
    {
        if (preposition is not ("on" or "against" or "of" or "at"))
        {
            return;
        }

        foreach (var doer in grammar.Children(struck))
        {
            if (doer > struck && grammar.BareRelation(doer) == "nmod" && grammar.Preposition(doer) == "by")
            {
                _coordination.Add(found, "by", doer, false);
            }
        }
    }

    // "a manhunt is under way for X", "the search continued for them": whom it is for hangs on the words that say it goes on.
    private void AddFromCourse(List<Argument> found, int noun)
    {
        if (
            grammar.BareRelation(noun) != "nsubj"
            || grammar.Head(noun) is not (>= 0 and var course)
            || !carriers.Contains("course", grammar.Lemma(course))
            || found.Exists(argument => argument.Slot is "for" or "against")
        )
        {
            return;
        }

        foreach (var child in grammar.Children(course))
        {
            if (child > course && grammar.BareRelation(child) is "obl" or "nmod" && grammar.Preposition(child) is "for" or "against")
            {
                _coordination.Add(found, grammar.Preposition(child)!, child, false);
            }
        }
    }

    private void AddFromCarrier(List<Argument> found, int noun)
    {
        var top = DeedChain.Of(grammar, carriers, noun) is { Part: < 0 } chain ? chain.Top : noun;
        var carrier = grammar.Head(top);
        if (
            carrier < 0
            || !grammar.IsVerbal(carrier)
            || !carriers.Contains("light", grammar.Lemma(carrier))
            || grammar.BareRelation(top) != "obj" && grammar.Relation(top) != "nsubj:pass"
        )
        {
            return;
        }

        var suffers = carriers.Contains("suffering", grammar.Lemma(carrier));
        foreach (var argument in verbs.Of(carrier, 1))
        {
            if (argument.Slot == "subj" && !suffers)
            {
                // Who plans or helps a deed takes part in it, but need not be the one who does it.
                var slot = carriers.Contains("planning", grammar.Lemma(carrier)) ? "tie" : "by";
                found.Add(new Argument(slot, argument.Token, argument.IsInherited) { Tie = carrier });
            }
            else if (argument.Slot is not ("subj" or "obj"))
            {
                found.Add(argument);
            }
        }
    }
}
