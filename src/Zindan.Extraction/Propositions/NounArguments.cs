using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds who does what to whom around a noun of action: its own phrases, and those of the verb that carries it ("launch an attack", "claimed responsibility for the attack").</summary>
internal sealed class NounArguments(Grammar grammar, WordClasses carriers, VerbArguments verbs)
{
    private readonly Coordination _coordination = new(grammar);

    /// <summary>The arguments of a noun of action.</summary>
    public IReadOnlyList<Argument> Of(int noun)
    {
        var found = new List<Argument>();
        foreach (var child in grammar.Children(noun))
        {
            AddNounChild(found, child);
        }

        AddFromCarrier(found, noun);
        return found;
    }

    private void AddNounChild(List<Argument> found, int child)
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
                }

                break;
            case "compound" or "amod":
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

    private void AddFromCarrier(List<Argument> found, int noun)
    {
        var carrier = grammar.Head(noun);
        if (
            carrier >= 0
            && grammar.Lemma(carrier) is "responsibility" or "credit"
            && grammar.Head(carrier) is >= 0 and var claim
            && grammar.Lemma(claim) is "claim" or "take" or "admit" or "accept"
        )
        {
            foreach (var argument in verbs.Of(claim, 1))
            {
                if (argument.Slot == "subj")
                {
                    found.Add(new Argument("by", argument.Token, argument.IsInherited));
                }
            }

            return;
        }

        if (carrier < 0 || !grammar.IsVerbal(carrier))
        {
            return;
        }

        if (
            grammar.BareRelation(noun) == "obl"
            && grammar.Preposition(noun) is "of" or "for" or "with" or "over" or "to" or "in"
            && carriers.Contains("blaming", grammar.Lemma(carrier))
        )
        {
            if (grammar.Preposition(noun) is "in" && grammar.Lemma(carrier) is not ("implicate" or "charge" or "convict"))
            {
                return;
            }

            foreach (var argument in verbs.Of(carrier, 1))
            {
                if (argument.Slot == "obj")
                {
                    found.Add(new Argument("by", argument.Token, argument.IsInherited));
                }
            }

            return;
        }

        if (
            grammar.Lemma(carrier) == "claim"
            && grammar.Preposition(noun) == "for"
            && grammar.Child(carrier, "obj") is >= 0 and var claimed
            && grammar.Lemma(claimed) is "responsibility" or "credit"
        )
        {
            foreach (var argument in verbs.Of(carrier, 1))
            {
                if (argument.Slot == "subj")
                {
                    found.Add(new Argument("by", argument.Token, argument.IsInherited));
                }
            }

            return;
        }

        if (!carriers.Contains("light", grammar.Lemma(carrier)))
        {
            return;
        }

        var isObject = grammar.BareRelation(noun) == "obj";
        var isPassiveSubject = grammar.Relation(noun) == "nsubj:pass";
        if (!isObject && !isPassiveSubject)
        {
            return;
        }

        var suffers = carriers.Contains("suffering", grammar.Lemma(carrier));
        foreach (var argument in verbs.Of(carrier, 1))
        {
            if (argument.Slot == "subj" && !suffers)
            {
                found.Add(new Argument("by", argument.Token, argument.IsInherited));
            }
            else if (argument.Slot is not ("subj" or "obj"))
            {
                found.Add(argument);
            }
        }
    }
}
